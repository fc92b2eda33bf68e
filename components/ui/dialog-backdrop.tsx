import { Dialog } from "@base-ui/react/dialog";

/** What dims the page behind a dialog. */
export function DialogBackdrop() {
  return (
    <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40 transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
  );
}
