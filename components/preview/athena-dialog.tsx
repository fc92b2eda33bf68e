"use client";

import type { OpenedDialogProps } from "@/components/dialogs/dialog-store";
import { AthenaTable } from "@/components/preview/athena-table";
import { Dialog } from "@/components/ui/dialog";
import { useText } from "@/state/language/use-text";

/** The statement that makes a table of the stream's records in Athena. */
export function AthenaDialog({ open, onClose }: OpenedDialogProps) {
  const text = useText();
  return (
    <Dialog open={open} onClose={onClose} title={text.athena.title} size="roomy">
      <AthenaTable />
    </Dialog>
  );
}
