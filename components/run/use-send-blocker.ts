import { useSyncExternalStore } from "react";
import { joinSubscriptions, type Unsubscribe } from "@/lib/unsubscribe";
import { destinationStore } from "@/state/destination/destination-store";
import { templateStore } from "@/state/editor/template-store";
import { optionsStore } from "@/state/options/options-store";
import { previewStore } from "@/state/preview/preview-store";
import { rateStore } from "@/state/rate/rate-store";
import { keyPreviewStore } from "@/state/run/key-preview-store";
import { type SendBlocker, sendBlocker } from "@/state/run/send-blocker";
import { sessionStore } from "@/state/sign-in/session-store";

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

function subscribe(changed: () => void): Unsubscribe {
  return joinSubscriptions(STORES.map((store) => store.subscribe(changed)));
}
