import { ExternalLink as Icon } from "lucide-react";
import type { ReactNode } from "react";
import { textLinkClass } from "@/components/ui/text-link";

interface ExternalLinkProps {
  /** Undefined: there is nothing to lead to, and nothing is shown. */
  readonly href: string | undefined;
  readonly children: ReactNode;
}

/** Leads away from the page, which stays open: a run may be under way. */
export function ExternalLink({ href, children }: ExternalLinkProps) {
  if (href === undefined) return null;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className={`inline-flex items-center gap-1 ${textLinkClass}`}
    >
      {children}
      <Icon aria-hidden className="size-3.5 shrink-0" />
    </a>
  );
}
