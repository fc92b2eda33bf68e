"use client";

import { useStore } from "zustand";
import { lazyPart, NothingUnlessFailed } from "@/components/ui/lazy-part";
import { sharedDraftStore } from "@/state/share/shared-draft-store";

const SharedDraftBanner = lazyPart(
  async () => (await import("@/components/share/shared-draft-banner")).SharedDraftBanner,
  NothingUnlessFailed,
);

/** Names the shared template and offers its settings; loaded with the first shared template. */
export function LazySharedDraftBanner() {
  const isShown = useStore(
    sharedDraftStore,
    ({ draft, offered }) => draft !== undefined || offered !== undefined,
  );
  return isShown && <SharedDraftBanner />;
}
