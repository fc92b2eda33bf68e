"use client";

import { useState } from "react";
import { useStore } from "zustand";
import type { OpenedDialogProps } from "@/components/dialogs/dialog-store";
import { QrView } from "@/components/share/qr-view";
import { ShareForm } from "@/components/share/share-form";
import { Dialog } from "@/components/ui/dialog";
import { templateStore } from "@/state/editor/template-store";
import { useText } from "@/state/language/use-text";
import { sharedDraftStore } from "@/state/share/shared-draft-store";
import { getCurrentTemplate, libraryStore } from "@/state/templates/library-store";

/** Shares the template in the editor and the selected settings as a link, a file or a QR code. */
export function ShareDialog({ open, onClose }: OpenedDialogProps) {
  const { share: text, templates } = useText();
  const [qrLink, setQrLink] = useState<string>();
  const own = useStore(libraryStore, getCurrentTemplate);
  const name = useStore(sharedDraftStore, ({ draft }) => draft?.share.name) ?? templates.displayName(own);
  const source = useStore(templateStore, (state) => state.source);
  const close = () => {
    setQrLink(undefined);
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title={text.title(name)}
      size={qrLink === undefined ? "regular" : "wide"}
    >
      {qrLink !== undefined && <QrView link={qrLink} onBack={() => setQrLink(undefined)} />}
      {/* Stays mounted behind the QR code, so that the selection is kept. */}
      <div hidden={qrLink !== undefined}>
        <ShareForm name={name} template={source} onQr={setQrLink} />
      </div>
    </Dialog>
  );
}
