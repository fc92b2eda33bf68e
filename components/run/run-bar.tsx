"use client";

import { RunAnnouncer } from "@/components/run/run-announcer";
import { RunControls } from "@/components/run/run-controls";
import { RunCounter } from "@/components/run/run-counter";
import { RunProgress } from "@/components/run/run-progress";
import { RunStatusPill } from "@/components/run/run-status-pill";
import { useText } from "@/state/language/use-text";

/** State, count and buttons of the run, in view wherever one has scrolled to. */
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
