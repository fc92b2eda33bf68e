"use client";

import { useStore } from "zustand";
import { CostOptions } from "@/components/run/cost-options";
import { KeyOptions } from "@/components/run/key-options";
import { RecordOptions } from "@/components/run/record-options";
import { destinationStore, getStreamKind } from "@/state/destination/destination-store";

/** Record options and cost, closed by default. */
export function RunOptions({ disabled }: { readonly disabled: boolean }) {
  const isKinesis = useStore(destinationStore, (state) => getStreamKind(state) === "kinesis");
  return (
    <>
      <RecordOptions disabled={disabled} />
      {isKinesis && <KeyOptions disabled={disabled} />}
      <CostOptions />
    </>
  );
}
