"use client";

import { useEffect } from "react";
import { useStore } from "zustand";
import { FigureList } from "@/components/run/figure-list";
import { EmptyState } from "@/components/ui/empty-state";
import { lazyPart, NothingUnlessFailed } from "@/components/ui/lazy-part";
import { Panel } from "@/components/ui/panel";
import { Problem } from "@/components/ui/problem";
import { hasRegionForm } from "@/lib/config/region-form";
import { countRejected, isActive } from "@/lib/send/run-state";
import { destinationStore, streamKind } from "@/state/destination/destination-store";
import { useText } from "@/state/language/use-text";
import { recoveredRunStore } from "@/state/run/past-runs-store";
import { runStore } from "@/state/run/run-store";
import { lookUpStream } from "@/state/run/stream-facts-store";
import { sessionStore } from "@/state/sign-in/session-store";

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

/** The counts as the design defines them, and the run's pace. */
function RunCounts() {
  const text = useText();
  const run = useStore(runStore, (state) => state.run);
  return (
    <FigureList
      figures={[
        [text.run.sent, text.number(run.sent)],
        [text.run.waiting, text.number(run.waiting)],
        [text.run.retried, text.number(run.retried)],
        [text.run.rejected, text.number(countRejected(run))],
        [text.run.possibleDuplicates, text.number(run.possibleDuplicates)],
        [text.run.rateNow, text.number(Math.round(run.recordsPerSecond))],
        [text.run.elapsed, text.duration(run.elapsedMs)],
        [text.run.remaining, run.remainingMs === undefined ? "–" : text.duration(run.remainingMs)],
      ]}
    />
  );
}

/** After a reload in mid-run: what had been sent, and what nobody knows. Until the next run begins. */
function RecoveredRun() {
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

/** Closing the tab in a run asks first: the browser's own question. */
function LeaveGuard({ active }: { readonly active: boolean }) {
  useEffect(() => {
    if (!active) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [active]);
  return null;
}

/** While a name is typed, each prefix of it is not worth a question. */
const SETTLE_MS = 400;

/** Keeps what is known of the chosen stream in step with the choice. */
function FollowStream() {
  const { region, name } = useStore(destinationStore);
  const kind = useStore(destinationStore, streamKind);
  const connection = useStore(sessionStore, (state) => state.connection);
  useEffect(() => {
    const isWhole = name !== "" && hasRegionForm(region);
    const destination = isWhole ? { region, name, kind } : undefined;
    const timer = setTimeout(() => void lookUpStream(destination, connection?.(region)), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [region, name, kind, connection]);
  return null;
}
