"use client";

import { useStore } from "zustand";
import { FollowStream } from "@/components/run/follow-stream";
import { LeaveGuard } from "@/components/run/leave-guard";
import { RecoveredRun } from "@/components/run/recovered-run";
import { RunCounts } from "@/components/run/run-counts";
import { EmptyState } from "@/components/ui/empty-state";
import { lazyPart, NothingUnlessFailed } from "@/components/ui/lazy-part";
import { Panel } from "@/components/ui/panel";
import { isActive } from "@/lib/send/run-state";
import { useText } from "@/state/language/use-text";
import { runStore } from "@/state/run/run-store";

/** Nothing of it is seen before a run; it comes at once, so that it is there when the network goes away in mid-run. */
const RunResults = lazyPart(
  async () => (await import("@/components/run/run-results")).RunResults,
  NothingUnlessFailed,
);

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
        <RunResults />
      </div>
      <LeaveGuard active={active} />
      <FollowStream />
    </Panel>
  );
}
