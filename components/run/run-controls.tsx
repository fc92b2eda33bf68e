"use client";

import { Pause, Play, Send, Square } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { isActive } from "@/lib/send/run-state";
import { joinSubscriptions, type Unsubscribe } from "@/lib/unsubscribe";
import { destinationStore } from "@/state/destination/destination-store";
import { templateStore } from "@/state/editor/template-store";
import { useText } from "@/state/language/use-text";
import { optionsStore } from "@/state/options/options-store";
import { previewStore } from "@/state/preview/preview-store";
import { rateStore } from "@/state/rate/rate-store";
import { keyPreviewStore } from "@/state/run/key-preview-store";
import { pause, resume, send, stop } from "@/state/run/run-actions";
import { runStore } from "@/state/run/run-store";
import { getSendBlocker, type SendBlocker } from "@/state/run/send-blocker";
import { checksStore } from "@/state/settings/checks-store";
import { sessionStore } from "@/state/sign-in/session-store";

/** Send, then Pause, Resume and Stop. */
export function RunControls() {
  const text = useText();
  const { run } = useStore(runStore);
  const blocker = useSendBlocker();
  if (!isActive(run)) {
    return (
      <div className="ml-auto flex flex-wrap items-center justify-end gap-x-4 gap-y-2">
        {blocker !== undefined && <p className="text-ink-soft">{text.run.blocked[blocker]}</p>}
        <Button look="primary" onClick={send} disabled={blocker !== undefined} className="min-w-28">
          <Send aria-hidden className="size-4" />
          {text.run.send}
        </Button>
      </div>
    );
  }
  return (
    <div className="ml-auto flex flex-wrap items-center gap-2">
      {run.status === "paused" ? (
        <Button look="primary" onClick={resume} className="min-w-24 sm:min-w-28">
          <Play aria-hidden className="size-4" />
          {text.run.resume}
        </Button>
      ) : (
        <Button onClick={pause} disabled={run.status !== "sending"} className="min-w-24 sm:min-w-28">
          <Pause aria-hidden className="size-4" />
          {text.run.pause}
        </Button>
      )}
      <Button look="danger" onClick={stop} className="min-w-24 sm:min-w-28">
        <Square aria-hidden className="size-4" />
        {text.run.stop}
      </Button>
    </div>
  );
}

const STORES = [
  checksStore,
  sessionStore,
  templateStore,
  previewStore,
  destinationStore,
  rateStore,
  optionsStore,
  keyPreviewStore,
];

/** Subscribes to the send blocker. At build time nobody is signed in. */
function useSendBlocker(): SendBlocker | undefined {
  return useSyncExternalStore(subscribe, getSendBlocker, () => "signIn");
}

function subscribe(changed: () => void): Unsubscribe {
  return joinSubscriptions(STORES.map((store) => store.subscribe(changed)));
}
