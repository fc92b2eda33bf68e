"use client";

import Link from "next/link";
import { type ComponentProps, useState } from "react";

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
