"use client";

import { Mark } from "@/components/header/mark";
import { useText } from "@/state/language/use-text";

/** The product's mark and its name, which is not seen on the narrowest windows. */
export function Brand() {
  return (
    <span className="flex items-center gap-2.5 text-base font-semibold tracking-tight">
      <Mark className="size-7" />
      <span className="max-xs:sr-only">{useText().product}</span>
    </span>
  );
}
