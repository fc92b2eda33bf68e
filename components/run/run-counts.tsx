"use client";

import { useStore } from "zustand";
import { FigureList } from "@/components/run/figure-list";
import { countRejected } from "@/lib/send/run-state";
import { useText } from "@/state/language/use-text";
import { runStore } from "@/state/run/run-store";

/** The counts as the design defines them, and the run's pace. */
export function RunCounts() {
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
