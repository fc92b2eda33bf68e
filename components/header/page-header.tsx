"use client";

import type { ReactNode } from "react";
import { Brand } from "@/components/header/brand";
import { HeaderBar } from "@/components/header/header-bar";
import { HeaderLink } from "@/components/header/header-link";
import { SiteLink } from "@/components/ui/link";
import { useText } from "@/state/language/use-text";

/** The header of every page except the workbench, with a link back to it. */
export function PageHeader({ children }: { readonly children?: ReactNode }) {
  const text = useText();
  const brand = (
    <SiteLink href="/" className="rounded-control">
      <Brand />
    </SiteLink>
  );
  return (
    <HeaderBar brand={brand}>
      {/* The product name links there too. */}
      <span className="max-sm:hidden">
        <HeaderLink href="/">{text.help.back}</HeaderLink>
      </span>
      {children}
    </HeaderBar>
  );
}
