import { closeCommandDialog } from "@/components/commands/command-dialog-store";
import { notice } from "@/components/notice/notice-store";
import { HeadwaterError } from "@/lib/errors";

/** Stands for a dialog that could not be loaded: nothing opens, and the page says why. */
export function missingDialog(cause: unknown) {
  closeCommandDialog();
  notice(
    new HeadwaterError("part-not-loaded", "The list of commands could not be loaded.", {
      hint: "Check your network connection and load the page again. The shortcuts work.",
      cause,
    }),
  );
  return { default: () => null };
}
