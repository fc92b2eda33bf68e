"use client";

import type { ReactNode } from "react";
import { HeaderBar } from "@/components/header/header-bar";
import { HeaderLink } from "@/components/header/header-link";
import { Mark } from "@/components/header/mark";
import { useText } from "@/components/language/use-text";
import { SiteLink } from "@/components/ui/site-link";

/** The top of every page beside the workbench, which it leads back to. */
export function PageHeader({ children }: { readonly children?: ReactNode }) {
  const text = useText();
  const brand = (
    <SiteLink
      href="/"
      className="flex items-center gap-2.5 rounded-control text-base font-semibold tracking-tight"
    >
      <Mark className="size-7" />
      {text.product}
    </SiteLink>
  );
  return (
    <HeaderBar brand={brand}>
      <HeaderLink href="/">{text.help.back}</HeaderLink>
      {children}
    </HeaderBar>
  );
}
