import type { ReactNode } from "react";
import { SiteLink } from "@/components/ui/site-link";

interface HeaderLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A way to another page of the site. */
export function HeaderLink({ href, children }: HeaderLinkProps) {
  return (
    <SiteLink
      href={href}
      className="inline-flex min-h-control items-center rounded-control px-2.5 font-medium text-ink-soft transition-colors hover:bg-hover hover:text-ink"
    >
      {children}
    </SiteLink>
  );
}
