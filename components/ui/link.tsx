"use client";

import { ExternalLink as Icon } from "lucide-react";
import Link from "next/link";
import { type ComponentProps, type ReactNode, useState } from "react";

/** The style of a link in running text. */
export const textLinkClass = "font-medium text-accent underline underline-offset-4";

/** A link to another page of the site; prefetched when the pointer or focus reaches it, not with this page. */
export function SiteLink(
  props: Omit<ComponentProps<typeof Link>, "prefetch" | "onPointerEnter" | "onFocus">,
) {
  const [isNear, setNear] = useState(false);
  const near = () => setNear(true);
  return <Link {...props} prefetch={isNear ? null : false} onPointerEnter={near} onFocus={near} />;
}

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
