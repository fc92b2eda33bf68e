"use client";

import { useStore } from "zustand";
import { lazyPart, NothingUnlessFailed } from "@/components/ui/lazy-part";
import { visitStore } from "@/state/share/visit-store";

const VisitBanner = lazyPart(
  async () => (await import("@/components/share/visit-banner")).VisitBanner,
  NothingUnlessFailed,
);

/** Says what was shared and offers its settings; loaded with the first shared template. */
export function ShownVisit() {
  const isShown = useStore(visitStore, ({ visit, offered }) => visit !== undefined || offered !== undefined);
  return isShown && <VisitBanner />;
}
