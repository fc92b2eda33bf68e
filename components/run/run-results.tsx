"use client";

import { CircleCheck, Download } from "lucide-react";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { PastRuns } from "@/components/run/past-runs";
import { RunChart } from "@/components/run/run-chart";
import { RunFigures } from "@/components/run/run-figures";
import { RunLog } from "@/components/run/run-log";
import { Button } from "@/components/ui/button";
import { LocalizedProblem, Problem } from "@/components/ui/problem";
import { isOver } from "@/lib/send/run-state";
import { downloadFile } from "@/state/browser/download-file";
import { useText } from "@/state/language/use-text";
import { downloadReport, toRunReport } from "@/state/run/run-report";
import { runStore } from "@/state/run/run-store";

/** The results of the current run and of earlier ones. */
export function RunResults() {
  return (
    <>
      <RunOutcome />
      <RunChart />
      <RunDownloads />
      <div className="flex min-w-0 flex-col gap-2">
        <RunFigures />
        <RunLog />
        <PastRuns />
      </div>
    </>
  );
}

/** The run's outcome: why it failed or is waiting, what limits it, or that it is finished. */
function RunOutcome() {
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

/** A success message. */
function Success({ children }: { readonly children: ReactNode }) {
  return (
    <p className="flex items-center gap-2 text-success">
      <CircleCheck aria-hidden className="size-4 shrink-0" />
      <span className="min-w-0 break-words">{children}</span>
    </p>
  );
}

/** After a run: downloads its report and its rejected records. */
function RunDownloads() {
  const text = useText();
  const { run, id, request, leftovers } = useStore(runStore);
  const report = isOver(run) && request !== undefined ? toRunReport(id, request, run) : undefined;
  if (report === undefined) return null;
  const rejected = leftovers?.rejected ?? "";
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button onClick={() => downloadReport(report)}>
        <Download aria-hidden className="size-4" />
        {text.pastRuns.report}
      </Button>
      {rejected !== "" && (
        <Button
          onClick={() => downloadFile(`headwater-rejected-${id}.ndjson`, "application/x-ndjson", rejected)}
        >
          <Download aria-hidden className="size-4" />
          {text.pastRuns.rejected}
        </Button>
      )}
      {leftovers !== undefined && leftovers.rejectedOmitted > 0 && (
        <p className="text-ink-soft">{text.pastRuns.omittedRecords(leftovers.rejectedOmitted)}</p>
      )}
    </div>
  );
}
