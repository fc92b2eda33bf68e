"use client";

import { Table2 } from "lucide-react";
import { openDialog } from "@/components/dialogs/dialog-store";
import { Button } from "@/components/ui/button";
import { useText } from "@/state/language/use-text";

/** Opens the statement that creates an Athena table. */
export function AthenaButton() {
  const text = useText();
  return (
    <Button look="quiet" onClick={() => void openDialog(loadDialog)}>
      <Table2 aria-hidden className="size-4" />
      {text.athena.open}
    </Button>
  );
}

const loadDialog = async () => (await import("@/components/preview/athena-dialog")).AthenaDialog;
