"use client";

import { createContext, type MouseEvent, type ReactNode, useContext } from "react";
import { SiteLink } from "@/components/ui/link";

interface GuideLinkProps {
  /** `#` and the ID of a topic, or the path of another page. */
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to another topic or page. In the panel, it does not change the workbench's address. */
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
  /** Where the guide is shown: on its own page, or in a panel next to the workbench. */
  readonly kind: "page" | "panel";
  /** Shows the topic with this ID. */
  readonly show: (id: string) => void;
}

const GuidePlaceContext = createContext<GuidePlace>({ kind: "page", show: () => undefined });

export const GuidePlaceProvider = GuidePlaceContext.Provider;

function useGuidePlace(): GuidePlace {
  return useContext(GuidePlaceContext);
}
