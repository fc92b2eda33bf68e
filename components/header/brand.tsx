"use client";

import { useText } from "@/state/language/use-text";

/** The product's logo: a spring and the stream that it feeds. The same drawing as app/icon.svg. */
export function Mark({ className }: { readonly className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={className}>
      <rect width="32" height="32" rx="8" fill="#0b6a82" />
      <path d="M16 5.5c3 3.6 4.6 6.1 4.6 8.2a4.6 4.6 0 0 1-9.2 0c0-2.1 1.6-4.6 4.6-8.2z" fill="#fff" />
      <path
        d="M6 21.5c2.5-2 4.2-2 6.7 0s4.2 2 6.6 0 4.2-2 6.7 0M6 26c2.5-2 4.2-2 6.7 0s4.2 2 6.6 0 4.2-2 6.7 0"
        fill="none"
        stroke="#9fe0ee"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** The product's logo and name; the name is hidden in the narrowest windows. */
export function Brand() {
  return (
    <span className="flex items-center gap-2.5 text-base font-semibold tracking-tight">
      <Mark className="size-7" />
      <span className="max-xs:sr-only">{useText().product}</span>
    </span>
  );
}
