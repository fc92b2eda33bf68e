"use client";

import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useText } from "@/components/language/use-text";
import { DialogBackdrop } from "@/components/ui/dialog-backdrop";
import { IconButton } from "@/components/ui/icon-button";

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly size?: keyof typeof WIDTHS;
  readonly children: ReactNode;
}

const WIDTHS = {
  usual: "w-[min(32rem,calc(100vw-2rem))]",
  roomy: "w-[min(48rem,calc(100vw-2rem))]",
  wide: "w-[min(72rem,calc(100vw-2rem))]",
} as const;

export function Dialog({ open, onClose, title, size = "usual", children }: DialogProps) {
  const text = useText();
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <BaseDialog.Portal>
        <DialogBackdrop />
        <BaseDialog.Popup
          className={`fixed top-1/2 left-1/2 z-50 max-h-[90dvh] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-panel border border-line bg-surface p-5 shadow-popup ${WIDTHS[size]}`}
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
