"use client";

import { useStore } from "zustand";
import { destinationStore, streamKind } from "@/components/destination/destination-store";
import { useText } from "@/components/language/use-text";
import { RateFields } from "@/components/rate/rate-fields";
import { CostOptions } from "@/components/run/cost-options";
import { KeyOptions } from "@/components/run/key-options";
import { RecordOptions } from "@/components/run/record-options";
import { runStore } from "@/components/run/run-store";
import { Panel } from "@/components/ui/panel";
import { isActive } from "@/lib/send/run-state";

/** How fast, how many, and what is done to each record. */
export function RunSettingsPanel() {
  const text = useText();
  const active = useStore(runStore, (state) => isActive(state.run));
  const isKinesis = useStore(destinationStore, (state) => streamKind(state) === "kinesis");
  return (
    <Panel name="rate" title={text.rate.title}>
      <div className="flex flex-col gap-4 p-4">
        <RateFields disabled={active} />
        <div className="flex flex-col gap-2">
          <RecordOptions disabled={active} />
          {isKinesis && <KeyOptions disabled={active} />}
          <CostOptions />
        </div>
      </div>
    </Panel>
  );
}
