"use client";

import { createContext, type MouseEvent, type ReactNode, useContext } from "react";
import { SiteLink } from "@/components/ui/link";

interface GuideLinkProps {
  /** `#` and the id of something in the guide, or the path of another page. */
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A way to another place of help, or to another page. In the panel it leaves the workbench and its address alone. */
export function GuideLink({ to, ...rest }: GuideLinkProps) {
  const { kind, show } = useGuidePlace();
  const isPanel = kind === "panel";
  if (!to.startsWith("#")) return <SiteLink href={to} target={isPanel ? "_blank" : undefined} {...rest} />;
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (isPanel) event.preventDefault();
    show(to.slice(1));
  };
  return (
    <a href={isPanel ? `${process.env.NEXT_PUBLIC_BASE_PATH}/help/${to}` : to} onClick={follow} {...rest} />
  );
}

export interface GuidePlace {
  /** Where the guide is read: on a page of its own, or in a panel beside something that has to stay. */
  readonly kind: "page" | "panel";
  /** Shows what has this id. */
  readonly show: (id: string) => void;
}

const GuidePlaceContext = createContext<GuidePlace>({ kind: "page", show: () => undefined });

export const GuidePlaceProvider = GuidePlaceContext.Provider;

function useGuidePlace(): GuidePlace {
  return useContext(GuidePlaceContext);
}
