"use client";

import { useEffect } from "react";
import { panelStore } from "@/components/dialogs/dialog-store";
import { OpenedDialog } from "@/components/dialogs/opened-dialog";

/** The Help panel on the workbench; unmounts with the workbench. */
export function OpenedHelp() {
  useEffect(() => () => panelStore.setState({ open: false }), []);
  return <OpenedDialog store={panelStore} />;
}
