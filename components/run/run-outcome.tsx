"use client";

import { useStore } from "zustand";
import { LocalizedProblem } from "@/components/ui/localized-problem";
import { Problem } from "@/components/ui/problem";
import { Success } from "@/components/ui/success";
import { useText } from "@/state/language/use-text";
import { runStore } from "@/state/run/run-store";

/** What there is to say beside the counts: why it failed or waits, what slows it, that it is done. */
export function RunOutcome() {
  const text = useText();
  const { run, destination } = useStore(runStore);
  if (run.failure !== undefined) return <LocalizedProblem problem={run.failure} />;
  if (run.pauseReason === "session-ended")
    return <Problem severity="warning" message={text.run.sessionEnded} hint={text.run.sessionEndedHint} />;
  if (run.limitedBy !== undefined && run.status === "sending") {
    return (
      <p className="text-warning">
        {run.limitedBy === "destination" ? text.run.limited : text.run.limitedHere}{" "}
        {run.throttledTo !== undefined && text.run.throttledTo(run.throttledTo)}
      </p>
    );
  }
  if (run.status !== "finished" || destination === undefined) return null;
  return <Success>{text.run.allAccepted(destination.name)}</Success>;
}
