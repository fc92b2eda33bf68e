"use client";

import { useEffect, useState } from "react";
import { isActive, type RunState } from "@/lib/send/run-state";
import { useText } from "@/state/language/use-text";
import { runStore } from "@/state/run/run-store";

/** Announces the count at intervals, because the visible count changes many times per second. */
export function RunAnnouncer() {
  const text = useText();
  const [said, setSaid] = useState<RunState>();
  useEffect(() => {
    let last = { status: runStore.getState().run.status, sent: 0, at: 0 };
    return runStore.subscribe(({ run }) => {
      const { status, sent } = run;
      const now = performance.now();
      if (isWorthSaying(last, run, now)) {
        setSaid(run);
        last = { status, sent, at: now };
      } else if (status !== last.status) {
        last = { status, sent: Math.min(last.sent, sent), at: now };
      }
    });
  }, []);
  return (
    <p aria-live="polite" className="sr-only">
      {said === undefined
        ? ""
        : said.target === undefined
          ? text.run.sentOnly(said.sent)
          : text.run.of(said.sent, said.target)}
    </p>
  );
}

/** The minimum share of the target between two announcements. */
const STEP = 0.1;
const LEAST_MS = 10_000;
/** For runs without a target. */
const WITHOUT_TARGET_MS = 60_000;

/** The last announcement: number of records, and time in milliseconds of any clock. */
interface Announced {
  readonly status: RunState["status"];
  readonly sent: number;
  readonly at: number;
}

/** Whether to announce the count: rarely during the run, and once when it ends. */
export function isWorthSaying(last: Announced, run: RunState, now: number): boolean {
  if (run.status !== last.status)
    return run.status === "paused" || (!isActive(run) && run.status !== "ready");
  if (run.status !== "sending" || run.sent === last.sent) return false;
  const waited = now - last.at;
  if (run.target === undefined) return waited >= WITHOUT_TARGET_MS;
  return waited >= LEAST_MS && run.sent - last.sent >= run.target * STEP;
}
