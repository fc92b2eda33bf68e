import { CircleCheck } from "lucide-react";
import type { ReactNode } from "react";

/** What went well. */
export function Success({ children }: { readonly children: ReactNode }) {
  return (
    <p className="flex items-center gap-2 text-success">
      <CircleCheck aria-hidden className="size-4 shrink-0" />
      <span className="min-w-0 break-words">{children}</span>
    </p>
  );
}
