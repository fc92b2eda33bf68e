"use client";

import { X } from "lucide-react";
import { useStore } from "zustand";
import { TEMPLATE_MENU_ID } from "@/components/templates/template-name";
import { Button, IconButton } from "@/components/ui/button";
import { useText } from "@/state/language/use-text";
import { dismissUndo, undoLatest, undoStore } from "@/state/templates/undo-store";

/** Offers to undo the last deletion. Stays until it is used or dismissed. */
export function UndoBar() {
  const text = useText().templates;
  const offer = useStore(undoStore, ({ offers }) => offers.at(-1));
  const and = (act: () => void) => () => {
    act();
    // The button that had the focus may no longer exist.
    document.getElementById(TEMPLATE_MENU_ID)?.focus();
  };
  return (
    <div role="status" className={offer === undefined ? "" : "border-b border-line bg-sunken"}>
      {offer !== undefined && (
        <div className="flex min-h-11 items-center gap-2 px-4 py-1">
          <p className="min-w-0 truncate">{text.undoable[offer.kind](offer.name)}</p>
          <Button size="small" className="ml-auto" onClick={and(undoLatest)}>
            {text.undo}
          </Button>
          <IconButton
            label={text.dismiss}
            icon={<X aria-hidden className="size-4" />}
            onClick={and(dismissUndo)}
          />
        </div>
      )}
    </div>
  );
}
