"use client";

import { useStore } from "zustand";
import { useRunTarget } from "@/components/run/use-run-target";
import { useText } from "@/state/language/use-text";
import { runStore } from "@/state/run/run-store";

/** What the destination has accepted, in large digits. It is not announced at each change: `RunAnnouncer` is for that. */
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
