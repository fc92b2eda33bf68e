import { LoaderCircle } from "lucide-react";
import type { ReactNode } from "react";

/** Says what is loading. */
export function Loading({ children }: { readonly children: ReactNode }) {
  return (
    <p className="flex items-center gap-2 text-ink-soft">
      <LoaderCircle aria-hidden className="size-4 shrink-0 motion-safe:animate-spin" />
      {children}
    </p>
  );
}
