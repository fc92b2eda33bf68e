import { ChevronRight } from "lucide-react";

/** In the summary of a `<details className="group">`: an arrow that turns down as it opens. */
export function OpenMark({ className = "" }: { readonly className?: string }) {
  return (
    <ChevronRight
      aria-hidden
      className={`size-4 shrink-0 text-ink-soft transition-transform group-open:rotate-90 ${className}`}
    />
  );
}
