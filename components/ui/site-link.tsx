"use client";

import Link from "next/link";
import { type ComponentProps, useState } from "react";

/** A link to another page of the site, which is fetched when somebody is about to go there, not with this page. */
export function SiteLink(
  props: Omit<ComponentProps<typeof Link>, "prefetch" | "onPointerEnter" | "onFocus">,
) {
  const [isNear, setNear] = useState(false);
  const near = () => setNear(true);
  return <Link {...props} prefetch={isNear ? null : false} onPointerEnter={near} onFocus={near} />;
}
