import { useSyncExternalStore } from "react";
import { destinationStore } from "@/components/destination/destination-store";
import { templateStore } from "@/components/editor/template-store";
import { previewStore } from "@/components/preview/preview-store";
import { rateStore } from "@/components/rate/rate-store";
import { keyPreviewStore } from "@/components/run/key-preview-store";
import { optionsStore } from "@/components/run/options-store";
import { type SendBlocker, sendBlocker } from "@/components/run/send-blocker";
import { sessionStore } from "@/components/sign-in/session-store";

const STORES = [
  sessionStore,
  templateStore,
  previewStore,
  destinationStore,
  rateStore,
  optionsStore,
  keyPreviewStore,
];

/** `sendBlocker`, as it changes. While the page is being built nobody is signed in. */
export function useSendBlocker(): SendBlocker | undefined {
  return useSyncExternalStore(subscribe, sendBlocker, () => "signIn");
}

function subscribe(changed: () => void): () => void {
  const ends = STORES.map((store) => store.subscribe(changed));
  return () => {
    for (const end of ends) end();
  };
}
