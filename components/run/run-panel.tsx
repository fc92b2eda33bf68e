"use client";

import { useEffect } from "react";
import { useStore } from "zustand";
import { FigureList } from "@/components/run/figure-list";
import { EmptyState } from "@/components/ui/empty-state";
import { lazyPart, NothingUnlessFailed } from "@/components/ui/lazy-part";
import { Panel } from "@/components/ui/panel";
import { Problem } from "@/components/ui/problem";
import { countRejected, isActive } from "@/lib/send/run-state";
import { REGION_PATTERN } from "@/lib/settings/limits";
import { destinationStore, getStreamKind } from "@/state/destination/destination-store";
import { useText } from "@/state/language/use-text";
import { recoveredRunStore, runStore } from "@/state/run/run-store";
import { lookUpStream } from "@/state/run/stream-facts-store";
import { sessionStore } from "@/state/sign-in/session-store";

/** Invisible before a run, but loaded immediately, so that it is available if the network fails during a run. */
const RunResults = lazyPart(
  async () => (await import("@/components/run/run-results")).RunResults,
  NothingUnlessFailed,
);

/** The run in detail: counts, outcome, figures and past runs. */
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

/** The run's counts and rate. */
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

/** After a reload during a run: the last counts, and the records with an unknown outcome. Shown until the next run. */
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

/** Makes the browser ask before it closes the tab during a run. */
function LeaveGuard({ active }: { readonly active: boolean }) {
  useEffect(() => {
    if (!active) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [active]);
  return null;
}

/** Debounces the requests while a name is typed. */
const SETTLE_MS = 400;

/** Loads the facts of the chosen stream when the choice changes. */
function FollowStream() {
  const { region, name } = useStore(destinationStore);
  const kind = useStore(destinationStore, getStreamKind);
  const connection = useStore(sessionStore, (state) => state.connection);
  useEffect(() => {
    const isWhole = name !== "" && REGION_PATTERN.test(region);
    const destination = isWhole ? { region, name, kind } : undefined;
    const timer = setTimeout(() => void lookUpStream(destination, connection?.(region)), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [region, name, kind, connection]);
  return null;
}
