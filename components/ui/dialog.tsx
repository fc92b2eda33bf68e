"use client";

import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { IconButton } from "@/components/ui/button";
import { useText } from "@/state/language/use-text";

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly size?: keyof typeof WIDTHS;
  /** The element that gets the focus when the dialog opens; its first control if absent. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

const WIDTHS = {
  regular: "max-w-lg",
  roomy: "max-w-3xl",
  wide: "max-w-6xl",
} as const;

export function Dialog({ open, onClose, title, size = "regular", initialFocus, children }: DialogProps) {
  const text = useText();
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <BaseDialog.Portal>
        <DialogBackdrop />
        <BaseDialog.Popup
          initialFocus={initialFocus}
          className={`fixed inset-x-4 top-1/2 z-50 mx-auto max-h-dialog -translate-y-1/2 overflow-y-auto rounded-panel border border-line bg-surface p-4 shadow-popup sm:p-5 ${WIDTHS[size]}`}
        >
          <div className="mb-3 flex items-start justify-between gap-3">
            <BaseDialog.Title className="text-lg font-semibold">{title}</BaseDialog.Title>
            <BaseDialog.Close render={<IconButton label={text.close} icon={<X className="size-4" />} />} />
          </div>
          {children}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

/** Dims the page behind a dialog. */
export function DialogBackdrop() {
  return (
    <BaseDialog.Backdrop className="fixed inset-0 z-40 bg-black/40 transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
  );
}
