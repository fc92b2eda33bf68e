"use client";

import { createContext, useContext } from "react";

export interface GuidePlace {
  /** Where the guide is read: on a page of its own, or in a panel beside something that has to stay. */
  readonly kind: "page" | "panel";
  /** Shows what has this id. */
  readonly show: (id: string) => void;
}

const GuidePlaceContext = createContext<GuidePlace>({ kind: "page", show: () => undefined });

export const GuidePlaceProvider = GuidePlaceContext.Provider;

export function useGuidePlace(): GuidePlace {
  return useContext(GuidePlaceContext);
}
