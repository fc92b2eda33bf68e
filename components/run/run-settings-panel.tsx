"use client";

import { useStore } from "zustand";
import { RateFields } from "@/components/rate/rate-fields";
import { lazyPart } from "@/components/ui/lazy-part";
import { Panel } from "@/components/ui/panel";
import { isActive } from "@/lib/send/run-state";
import { useText } from "@/state/language/use-text";
import { runStore } from "@/state/run/run-store";

/** Loaded late: most people leave them closed. */
const RunOptions = lazyPart(async () => (await import("@/components/run/run-options")).RunOptions);

/** The settings of a run: rate, end and record options. */
export function RunSettingsPanel() {
  const text = useText();
  const active = useStore(runStore, (state) => isActive(state.run));
  return (
    <Panel name="rate" title={text.rate.title}>
      <div className="flex flex-col gap-4 p-4">
        <RateFields disabled={active} />
        <div className="flex flex-col gap-2">
          <RunOptions disabled={active} />
        </div>
      </div>
    </Panel>
  );
}
