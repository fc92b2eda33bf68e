"use client";

import { useEffect, useState } from "react";
import { isActive, type RunState } from "@/lib/send/run-state";
import { useText } from "@/state/language/use-text";
import { runStore } from "@/state/run/run-store";

/** Says the count aloud, now and then; what is seen changes many times a second. */
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

/** Of the target: between two announcements, at least. */
const STEP = 0.1;
const LEAST_MS = 10_000;
/** Where no target says how far a run is. */
const WITHOUT_TARGET_MS = 60_000;

/** What was announced last: how many records, and when, in milliseconds of any clock. */
interface Announced {
  readonly status: RunState["status"];
  readonly sent: number;
  readonly at: number;
}

/** Whether the count is worth saying aloud: rarely while it runs, and once when the run has come to rest. */
export function isWorthSaying(last: Announced, run: RunState, now: number): boolean {
  if (run.status !== last.status)
    return run.status === "paused" || (!isActive(run) && run.status !== "ready");
  if (run.status !== "sending" || run.sent === last.sent) return false;
  const waited = now - last.at;
  if (run.target === undefined) return waited >= WITHOUT_TARGET_MS;
  return waited >= LEAST_MS && run.sent - last.sent >= run.target * STEP;
}
