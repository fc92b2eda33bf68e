"use client";

import { useStore } from "zustand";
import { Problem } from "@/components/ui/problem";
import { useText } from "@/state/language/use-text";
import { recoveredRunStore } from "@/state/run/past-runs-store";
import { runStore } from "@/state/run/run-store";

/** After a reload in mid-run: what had been sent, and what nobody knows. Until the next run begins. */
export function RecoveredRun() {
  const text = useText();
  const { report } = useStore(recoveredRunStore);
  const status = useStore(runStore, (state) => state.run.status);
  if (report === undefined || status !== "ready") return null;
  const { sent, waiting, destination } = report;
  return (
    <Problem
      severity="warning"
      message={text.pastRuns.interrupted(sent, destination.name)}
      hint={text.pastRuns.uncertain(waiting)}
    />
  );
}
