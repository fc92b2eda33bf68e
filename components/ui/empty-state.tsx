import type { ReactNode } from "react";

/** Text for an empty panel: what will appear, and how to get it. */
export function EmptyState({ children }: { readonly children: ReactNode }) {
  return <p className="max-w-prose text-ink-soft">{children}</p>;
}
