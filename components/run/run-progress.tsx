"use client";

import { useStore } from "zustand";
import { useText } from "@/components/language/use-text";
import { targetIsValid } from "@/components/rate/form-problems";
import { rateStore } from "@/components/rate/rate-store";
import { runStore } from "@/components/run/run-store";

/** How far the destination has accepted what was asked for. */
export function RunProgress() {
  const text = useText();
  const run = useStore(runStore, (state) => state.run);
  const typed = useStore(rateStore, (state) =>
    state.ends === "count" && targetIsValid(state.target) ? state.target : undefined,
  );
  const target = run.status === "ready" ? typed : run.target;
  const share = shareOf(run.sent, target, run.elapsedMs, run.remainingMs);
  return (
    <div className="flex flex-col gap-1.5">
      <div
        role="progressbar"
        aria-label={text.run.progress}
        aria-valuemin={0}
        aria-valuemax={target ?? run.sent}
        aria-valuenow={run.sent}
        aria-valuetext={target === undefined ? text.run.sentOnly(run.sent) : text.run.of(run.sent, target)}
        className="h-2.5 overflow-hidden rounded-full bg-hover"
      >
        {share > 0 && (
          <div className="h-full rounded-full bg-accent" style={{ width: `${(share * 100).toFixed(2)}%` }} />
        )}
      </div>
      <p className="text-2xl font-semibold tracking-tight tabular-nums">
        {text.number(run.sent)}
        <span className="ml-1.5 text-sm font-normal tracking-normal text-ink-soft">
          {text.run.outOf(target)}
        </span>
      </p>
    </div>
  );
}

/** Of the target; without one, of the time where an end is known. In [0, 1]. */
function shareOf(
  sent: number,
  target: number | undefined,
  elapsedMs: number,
  remainingMs: number | undefined,
) {
  if (target !== undefined) return target === 0 ? 0 : Math.min(1, sent / target);
  if (elapsedMs === 0 || remainingMs === undefined) return 0;
  return elapsedMs / (elapsedMs + remainingMs);
}
