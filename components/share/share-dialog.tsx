"use client";

import { useState } from "react";
import { useStore } from "zustand";
import type { OpenedDialogProps } from "@/components/dialogs/dialog-store";
import { templateStore } from "@/components/editor/template-store";
import { useText } from "@/components/language/use-text";
import { QrView } from "@/components/share/qr-view";
import { ShareForm } from "@/components/share/share-form";
import { visitStore } from "@/components/share/visit-store";
import { currentTemplate, libraryStore } from "@/components/templates/library-store";
import { Dialog } from "@/components/ui/dialog";

/** A link, a file or a QR code with the template in the editor and the settings that are chosen to go along. */
export function ShareDialog({ open, onClose }: OpenedDialogProps) {
  const { share: text, templates } = useText();
  const [qrLink, setQrLink] = useState<string>();
  const own = useStore(libraryStore, currentTemplate);
  const name = useStore(visitStore, ({ visit }) => visit?.share.name) ?? templates.shownName(own);
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
      size={qrLink === undefined ? "usual" : "wide"}
    >
      {qrLink !== undefined && <QrView link={qrLink} onBack={() => setQrLink(undefined)} />}
      {/* Stays behind the QR code, so that what is chosen stays chosen. */}
      <div hidden={qrLink !== undefined}>
        <ShareForm name={name} template={source} onQr={setQrLink} />
      </div>
    </Dialog>
  );
}
