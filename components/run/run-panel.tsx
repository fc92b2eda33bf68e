"use client";

import { useStore } from "zustand";
import { useText } from "@/components/language/use-text";
import { FollowStream } from "@/components/run/follow-stream";
import { LeaveGuard } from "@/components/run/leave-guard";
import { PastRuns } from "@/components/run/past-runs";
import { RecoveredRun } from "@/components/run/recovered-run";
import { RunChart } from "@/components/run/run-chart";
import { RunCounts } from "@/components/run/run-counts";
import { RunDownloads } from "@/components/run/run-downloads";
import { RunFigures } from "@/components/run/run-figures";
import { RunLog } from "@/components/run/run-log";
import { RunOutcome } from "@/components/run/run-outcome";
import { runStore } from "@/components/run/run-store";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { isActive } from "@/lib/send/run-state";

/** The run in full: its counts, what there is to say of it, its figures and what came before. */
export function RunPanel() {
  const text = useText();
  const active = useStore(runStore, (state) => isActive(state.run));
  const begun = useStore(runStore, (state) => state.run.status !== "ready");
  return (
    <Panel name="run" title={text.run.title}>
      <div className="flex min-w-0 flex-col gap-4 p-4">
        <RecoveredRun />
        {begun ? <RunCounts /> : <EmptyState>{text.run.empty}</EmptyState>}
        <RunOutcome />
        <RunChart />
        <RunDownloads />
        <div className="flex min-w-0 flex-col gap-2">
          <RunFigures />
          <RunLog />
          <PastRuns />
        </div>
      </div>
      <LeaveGuard active={active} />
      <FollowStream />
    </Panel>
  );
}
