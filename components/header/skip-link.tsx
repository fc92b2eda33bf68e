"use client";

import { useText } from "@/state/language/use-text";

/** The first stop of the Tab key: past the header. */
export function SkipLink() {
  const text = useText();
  return (
    <a
      href="#main"
      className="sr-only rounded-control bg-accent px-3.5 py-1.5 font-medium text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
    >
      {text.header.skip}
    </a>
  );
}
