"use client";

import { useStore } from "zustand";
import { useText } from "@/components/language/use-text";
import { runStore } from "@/components/run/run-store";
import { rejectedInAll } from "@/lib/send/run-state";

/** The counts as the design defines them, and the run's pace. */
export function RunCounts() {
  const text = useText();
  const run = useStore(runStore, (state) => state.run);
  const entries = [
    [text.run.sent, text.number(run.sent)],
    [text.run.waiting, text.number(run.waiting)],
    [text.run.retried, text.number(run.retried)],
    [text.run.rejected, text.number(rejectedInAll(run))],
    [text.run.possiblyTwice, text.number(run.possiblyTwice)],
    [text.run.rateNow, text.number(Math.round(run.recordsPerSecond))],
    [text.run.elapsed, text.duration(run.elapsedMs)],
    [text.run.remaining, run.remainingMs === undefined ? "–" : text.duration(run.remainingMs)],
  ] as const;
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-4">
      {entries.map(([label, value]) => (
        <div key={label} className="min-w-0">
          <dt className="truncate text-xs text-ink-soft">{label}</dt>
          <dd className="font-medium tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
