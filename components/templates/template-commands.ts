import { openShare } from "@/components/share/open-share";
import { openGallery, openImport } from "@/components/templates/template-dialogs";
import type { Command } from "@/state/commands/command-store";
import { languageStore } from "@/state/language/language-store";
import { noticePartNotLoaded } from "@/state/notice/load-part";

/** What can be done with templates from the keyboard, wherever the focus is. */
export const templateCommands: readonly Command[] = [
  {
    id: "template.new",
    group: "template",
    name: (text) => text.templates.commands.new,
    run: () => void addUntitled().catch(noticePartNotLoaded),
  },
  {
    id: "template.gallery",
    group: "template",
    name: (text) => text.templates.commands.gallery,
    run: openGallery,
  },
  {
    id: "template.import",
    group: "template",
    name: (text) => text.templates.commands.import,
    run: openImport,
  },
  {
    id: "template.share",
    group: "template",
    name: (text) => text.templates.commands.share,
    run: openShare,
  },
];

async function addUntitled(): Promise<void> {
  const { addAndOpen } = await import("@/state/templates/template-actions");
  addAndOpen(languageStore.getState().text.templates.untitled, "");
}
