import type { ReactNode } from "react";

/** What stands in a panel that has nothing to show yet: what will, and what makes it come. */
export function EmptyState({ children }: { readonly children: ReactNode }) {
  return <p className="max-w-prose text-ink-soft">{children}</p>;
}
