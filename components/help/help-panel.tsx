"use client";

import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { useRef, useSyncExternalStore } from "react";
import type { OpenedDialogProps } from "@/components/dialogs/dialog-store";
import { Guide } from "@/components/help/guide";
import { useGuideText } from "@/components/language/use-guide-text";
import { IconButton } from "@/components/ui/button";
import { DialogBackdrop } from "@/components/ui/dialog";
import { ExternalLink } from "@/components/ui/external-link";
import { useText } from "@/state/language/use-text";

/** From this width, the workbench keeps its two columns next to the panel. */
const WIDE = "(min-width: 80rem)";

function useIsWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(WIDE);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => matchMedia(WIDE).matches,
  );
}

/**
 * Help on the workbench. In a wide window it opens next to the workbench, which makes room (app/globals.css): people
 * read, type and see samples at the same time, so it is not modal, and only its own Escape closes it. In a narrow
 * window it covers the workbench, and is modal like every dialog.
 */
export function HelpPanel({ open, onClose }: OpenedDialogProps) {
  const text = useText();
  const { words } = useGuideText();
  const popup = useRef<HTMLDivElement>(null);
  const isSidePanel = useIsWide();
  return (
    <Dialog.Root
      open={open}
      modal={!isSidePanel}
      disablePointerDismissal={isSidePanel}
      onOpenChange={(next, { reason, event }) => {
        const isOthersEscape = reason === "escape-key" && !popup.current?.contains(event.target as Node);
        if (!next && !isOthersEscape) onClose();
      }}
    >
      <Dialog.Portal>
        {!isSidePanel && <DialogBackdrop />}
        <Dialog.Popup
          ref={popup}
          // Tells assistive technology and shortcuts that the workbench can still be used.
          aria-modal={!isSidePanel}
          data-side-panel={isSidePanel || undefined}
          initialFocus={() => popup.current?.querySelector<HTMLElement>("input[type=search]") ?? true}
          className={`fixed inset-y-0 right-0 flex w-side-panel max-w-full flex-col border-l border-line bg-canvas ${isSidePanel ? "z-30" : "z-50 shadow-popup"}`}
        >
          <div className="flex min-h-12 items-center gap-3 border-b border-line bg-surface px-4">
            <Dialog.Title className="mr-auto font-semibold">{text.help.title}</Dialog.Title>
            <ExternalLink href={`${process.env.NEXT_PUBLIC_BASE_PATH}/help/`}>{words.ownTab}</ExternalLink>
            <Dialog.Close
              render={<IconButton label={text.close} icon={<X aria-hidden className="size-4" />} />}
            />
          </div>
          <div className="min-h-0 overflow-y-auto p-4">
            <Guide kind="panel" />
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
