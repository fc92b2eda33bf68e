"use client";

import { useId } from "react";
import { useStore } from "zustand";
import type { StreamKind } from "@/lib/aws/stream";
import { destinationStore, streamKind } from "@/state/destination/destination-store";
import { useText } from "@/state/language/use-text";

const KINDS: readonly StreamKind[] = ["firehose", "kinesis"];

interface ServiceChoiceProps {
  readonly disabled: boolean;
  readonly className?: string;
}

/** Which service a typed name belongs to, where no list can tell. */
export function ServiceChoice({ disabled, className = "" }: ServiceChoiceProps) {
  const text = useText();
  const group = useId();
  const kind = useStore(destinationStore, streamKind);
  return (
    <fieldset disabled={disabled} className={`flex flex-wrap items-center gap-x-4 gap-y-1 ${className}`}>
      <legend className="mb-1 font-medium">{text.destination.kind}</legend>
      {KINDS.map((candidate) => (
        <label key={candidate} className="inline-flex min-h-control items-center gap-2">
          <input
            type="radio"
            name={group}
            checked={kind === candidate}
            onChange={() => destinationStore.getState().setKind(candidate)}
            className="size-4 accent-accent"
          />
          {text.destination[candidate]}
        </label>
      ))}
    </fieldset>
  );
}
