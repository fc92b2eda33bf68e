"use client";

import { useStore } from "zustand";
import { RunAnnouncer } from "@/components/run/run-announcer";
import { RunControls } from "@/components/run/run-controls";
import { RunCounter, RunProgress } from "@/components/run/run-progress";
import type { RunStatus } from "@/lib/send/run-state";
import { useText } from "@/state/language/use-text";
import { runStore } from "@/state/run/run-store";

/** The run's status, count and buttons; always visible. */
export function RunBar() {
  const text = useText();
  return (
    <section
      aria-label={text.run.controls}
      className="z-20 border-t border-line bg-surface shadow-bar bottom-0 tall:sticky"
    >
      <RunProgress />
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-4 gap-y-2 px-3 py-2.5 sm:px-4">
        <RunStatusPill />
        <RunCounter />
        <RunControls />
      </div>
      <RunAnnouncer />
    </section>
  );
}

const LOOKS: Readonly<Record<RunStatus, string>> = {
  ready: "bg-hover text-ink-soft",
  sending: "bg-accent-soft text-accent",
  paused: "bg-warning-soft text-warning",
  stopping: "bg-warning-soft text-warning",
  finished: "bg-success-soft text-success",
  stopped: "bg-hover text-ink-soft",
  failed: "bg-danger-soft text-danger",
};

/** The run's status in one word; announced when it changes, unlike the counts next to it. */
function RunStatusPill() {
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
