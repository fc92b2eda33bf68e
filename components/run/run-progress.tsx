"use client";

import { useStore } from "zustand";
import type { RunStatus } from "@/lib/send/run-state";
import { useText } from "@/state/language/use-text";
import { rateStore } from "@/state/rate/rate-store";
import { runStore } from "@/state/run/run-store";
import { checksStore, getRateProblems } from "@/state/settings/checks-store";

/** The progress of the run, by accepted records. */
export function RunProgress() {
  const text = useText();
  const run = useStore(runStore, (state) => state.run);
  const target = useRunTarget();
  const share = getShare(run.sent, target, run.elapsedMs, run.remainingMs);
  return (
    <div
      role="progressbar"
      aria-label={text.run.progress}
      aria-valuemin={0}
      aria-valuemax={target ?? run.sent}
      aria-valuenow={run.sent}
      aria-valuetext={target === undefined ? text.run.sentOnly(run.sent) : text.run.of(run.sent, target)}
      className="h-1 overflow-hidden bg-hover"
    >
      {share > 0 && (
        <div
          className={`h-full forced-colors:bg-[Highlight] ${COLOURS[run.status] ?? "bg-accent"}`}
          style={{ width: `${(share * 100).toFixed(2)}%` }}
        />
      )}
    </div>
  );
}

const COLOURS: Readonly<Partial<Record<RunStatus, string>>> = { finished: "bg-success", failed: "bg-danger" };

/** The share of the target, or of the duration for a run without a target. In [0, 1]. */
function getShare(
  sent: number,
  target: number | undefined,
  elapsedMs: number,
  remainingMs: number | undefined,
) {
  if (target !== undefined) return target === 0 ? 0 : Math.min(1, sent / target);
  if (elapsedMs === 0 || remainingMs === undefined) return 0;
  return elapsedMs / (elapsedMs + remainingMs);
}

/** The number of accepted records, in large digits. Not announced at each change: `RunAnnouncer` does that. */
export function RunCounter() {
  const text = useText();
  const sent = useStore(runStore, (state) => state.run.sent);
  const target = useRunTarget();
  return (
    <p className="text-lg font-semibold tracking-tight whitespace-nowrap tabular-nums sm:text-2xl">
      {text.number(sent)}
      <span className="ml-1.5 text-sm font-normal tracking-normal text-ink-soft">
        {text.run.outOf(target)}
      </span>
    </p>
  );
}

/** The run's target, or the target in the form before a run; undefined if the run ends by something else. */
function useRunTarget(): number | undefined {
  const status = useStore(runStore, (state) => state.run.status);
  const ofRun = useStore(runStore, (state) => state.run.target);
  useStore(checksStore);
  const typed = useStore(rateStore, (form) =>
    form.end.kind === "count" && !getRateProblems(form, Date.now()).has("target")
      ? form.end.count.target
      : undefined,
  );
  return status === "ready" ? typed : ofRun;
}
