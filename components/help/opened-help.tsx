"use client";

import { useEffect } from "react";
import { panelStore } from "@/components/dialogs/dialog-store";
import { OpenedDialog } from "@/components/dialogs/opened-dialog";

/** Where help stands on the workbench, once it was asked for. It does not outlast the workbench. */
export function OpenedHelp() {
  useEffect(() => () => panelStore.setState({ open: false }), []);
  return <OpenedDialog store={panelStore} />;
}
