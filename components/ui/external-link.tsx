import { ExternalLink as Icon } from "lucide-react";
import type { ReactNode } from "react";
import { textLinkClass } from "@/components/ui/link";

interface ExternalLinkProps {
  /** Undefined: there is no target, and nothing is shown. */
  readonly href: string | undefined;
  readonly children: ReactNode;
}

/** Opens in a new tab, because a run may be in progress here. */
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
