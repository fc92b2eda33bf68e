import Link from "next/link";
import type { ReactNode } from "react";

interface HeaderLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A way to another page of the site. */
export function HeaderLink({ href, children }: HeaderLinkProps) {
  return (
    <Link
      href={href}
      className="inline-flex min-h-control items-center rounded-control px-2.5 font-medium text-ink-soft transition-colors hover:bg-hover hover:text-ink"
    >
      {children}
    </Link>
  );
}
