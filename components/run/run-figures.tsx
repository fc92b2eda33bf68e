"use client";

import { useStore } from "zustand";
import { FigureList } from "@/components/run/figure-list";
import { useTerms } from "@/components/run/use-terms";
import { Disclosure } from "@/components/ui/disclosure";
import { getRunCost } from "@/lib/pricing/cost";
import type { RunState } from "@/lib/send/run-state";
import { useText } from "@/state/language/use-text";
import { runStore } from "@/state/run/run-store";

const MIB = 1024 * 1024;

/** Other figures of the run: rate against target and quota, latency, cost. */
export function RunFigures() {
  const text = useText();
  const { run, destination } = useStore(runStore);
  const terms = useTerms();
  if (run.status === "ready" || destination === undefined) return null;
  const cost = getRunCost(destination.kind, run.billedUnits, terms.price);
  const milliseconds = (value: number | undefined) =>
    value === undefined ? "–" : text.figures.ms(Math.round(value));
  return (
    <Disclosure title={text.figures.title} summary={text.figures.summary(text.cost.about(cost))}>
      <FigureList
        figures={[
          [text.figures.bytesNow, text.figures.mib(run.bytesPerSecond / MIB)],
          [text.figures.recordsOverall, text.number(Math.round(run.overallRecordsPerSecond))],
          [text.figures.bytesOverall, text.figures.mib(run.overallBytesPerSecond / MIB)],
          [
            text.figures.expectedSoFar,
            run.expected === undefined ? "–" : text.number(Math.floor(run.expected)),
          ],
          [text.figures.skipped, text.number(Math.floor(run.skipped))],
          [text.figures.quotaUsed, text.figures.percent(quotaShare(run, terms.quota))],
          [text.figures.p50, milliseconds(run.latencyP50Ms)],
          [text.figures.p95, milliseconds(run.latencyP95Ms)],
          [text.figures.oversized, text.number(run.rejected.oversized)],
          [text.figures.expired, text.number(run.rejected.expired)],
          [text.figures.requests, text.number(run.calls)],
          [text.figures.bytesSent, text.bytes(run.sentBytes)],
          [text.figures.outcomeUnknown, text.number(run.outcomeUnknown)],
          [text.figures.suspended, text.duration(run.suspendedMs)],
          [text.figures.cost, text.cost.dollars(cost)],
          [text.figures.failed, text.number(run.failed)],
        ]}
      />
    </Disclosure>
  );
}

/** The share of the quota that is closest to its limit, at the current rate or, after the run, overall. */
function quotaShare(run: RunState, quota: ReturnType<typeof useTerms>["quota"]): number {
  const isMoving = run.recordsPerSecond > 0;
  const records = isMoving ? run.recordsPerSecond : run.overallRecordsPerSecond;
  const bytes = isMoving ? run.bytesPerSecond : run.overallBytesPerSecond;
  return Math.max(records / quota.recordsPerSecond, bytes / MIB / quota.mebibytesPerSecond);
}
