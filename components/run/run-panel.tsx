"use client";

import { useStore } from "zustand";
import { DestinationFields } from "@/components/destination/destination-fields";
import { destinationStore, streamKind } from "@/components/destination/destination-store";
import { useText } from "@/components/language/use-text";
import { RateFields } from "@/components/rate/rate-fields";
import { CostOptions } from "@/components/run/cost-options";
import { FollowStream } from "@/components/run/follow-stream";
import { KeyOptions } from "@/components/run/key-options";
import { LeaveGuard } from "@/components/run/leave-guard";
import { PastRuns } from "@/components/run/past-runs";
import { RecordOptions } from "@/components/run/record-options";
import { RecoveredRun } from "@/components/run/recovered-run";
import { RunChart } from "@/components/run/run-chart";
import { RunControls } from "@/components/run/run-controls";
import { RunCounts } from "@/components/run/run-counts";
import { RunDownloads } from "@/components/run/run-downloads";
import { RunFigures } from "@/components/run/run-figures";
import { RunLog } from "@/components/run/run-log";
import { RunOutcome } from "@/components/run/run-outcome";
import { RunProgress } from "@/components/run/run-progress";
import { RunStatusPill } from "@/components/run/run-status-pill";
import { runStore } from "@/components/run/run-store";
import { sessionStore } from "@/components/sign-in/session-store";
import { SignInPanel } from "@/components/sign-in/sign-in-panel";
import { Panel } from "@/components/ui/panel";
import { isActive } from "@/lib/send/run-state";

/** Where to, how fast, how many; and the run with its counts. */
export function RunPanel() {
  const text = useText();
  const active = useStore(runStore, (state) => isActive(state.run));
  const signedIn = useStore(sessionStore, (state) => state.phase === "signed-in");
  const isKinesis = useStore(destinationStore, (state) => streamKind(state) === "kinesis");
  return (
    <Panel title={text.run.title} actions={<RunStatusPill />} className="shrink-0">
      <div className="grid gap-x-6 gap-y-4 p-4 lg:grid-cols-[minmax(0,11fr)_minmax(0,9fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          {!signedIn && <SignInPanel />}
          {signedIn && <DestinationFields disabled={active} />}
          <RateFields disabled={active} />
          <RecordOptions disabled={active} />
          {isKinesis && <KeyOptions disabled={active} />}
          <CostOptions />
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          <RunControls />
          <RunProgress />
          <RunCounts />
          <RunOutcome />
          <RecoveredRun />
          <RunChart />
          <RunDownloads />
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
