"use client";

import { useStore } from "zustand";
import type { RunStatus } from "@/lib/send/run-state";
import { useText } from "@/state/language/use-text";
import { runStore } from "@/state/run/run-store";

const LOOKS: Readonly<Record<RunStatus, string>> = {
  ready: "bg-hover text-ink-soft",
  sending: "bg-accent-soft text-accent",
  paused: "bg-warning-soft text-warning",
  stopping: "bg-warning-soft text-warning",
  finished: "bg-success-soft text-success",
  stopped: "bg-hover text-ink-soft",
  failed: "bg-danger-soft text-danger",
};

/** The run's state in one word; said aloud when it changes, which the counts beside it are not. */
export function RunStatusPill() {
  const text = useText();
  const status = useStore(runStore, (state) => state.run.status);
  return (
    <span
      role="status"
      aria-label={text.run.status}
      className={`rounded-full px-3 py-0.5 text-xs font-semibold ${LOOKS[status]}`}
    >
      {text.run.words[status]}
    </span>
  );
}
