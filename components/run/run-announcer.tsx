"use client";

import { useEffect, useState } from "react";
import { isWorthSaying } from "@/components/run/run-announcement";
import type { RunState } from "@/lib/send/run-state";
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
