"use client";

import { useEffect } from "react";

/** Closing the tab in a run asks first: the browser's own question. */
export function LeaveGuard({ active }: { readonly active: boolean }) {
  useEffect(() => {
    if (!active) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [active]);
  return null;
}
