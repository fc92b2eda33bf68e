import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

interface DisclosureProps {
  readonly title: string;
  /** A short summary of the content; visible while it is closed. */
  readonly summary?: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Details that most people can leave closed. */
export function Disclosure({ title, summary, open, children }: DisclosureProps) {
  return (
    <details open={open} className="group min-w-0 rounded-control border border-line">
      <summary className="flex min-h-control cursor-pointer list-none items-center gap-2 rounded-control px-3 py-1.5 transition-colors hover:bg-hover">
        <DisclosureChevron />
        <span className="font-medium whitespace-nowrap">{title}</span>
        {summary !== undefined && <span className="min-w-0 truncate text-ink-soft">{summary}</span>}
      </summary>
      <div className="flex min-w-0 flex-col gap-3 border-t border-line p-3">{children}</div>
    </details>
  );
}

/** An arrow for the summary of `<details className="group">`; points down while open. */
export function DisclosureChevron({ className = "" }: { readonly className?: string }) {
  return (
    <ChevronRight
      aria-hidden
      className={`size-4 shrink-0 text-ink-soft transition-transform group-open:rotate-90 ${className}`}
    />
  );
}
