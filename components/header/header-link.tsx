import type { ComponentProps } from "react";
import { SiteLink } from "@/components/ui/link";

type HeaderLinkProps = Pick<ComponentProps<typeof SiteLink>, "href" | "children" | "onNavigate">;

/** A header link to another page of the site. */
export function HeaderLink(props: HeaderLinkProps) {
  return (
    <SiteLink
      {...props}
      className="inline-flex min-h-control items-center rounded-control px-2.5 font-medium text-ink-soft transition-colors hover:bg-hover hover:text-ink"
    />
  );
}
