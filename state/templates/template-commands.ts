import type { Command } from "@/state/commands/command-store";
import { languageStore } from "@/state/language/language-store";
import { noticePartNotLoaded } from "@/state/notice/load-part";

interface TemplateOpeners {
  readonly openGallery: () => void;
  readonly openImport: () => void;
  readonly openShare: () => void;
}

export const templateCommands = (open: TemplateOpeners): readonly Command[] => [
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
    run: open.openGallery,
  },
  {
    id: "template.import",
    group: "template",
    name: (text) => text.templates.commands.import,
    run: open.openImport,
  },
  {
    id: "template.share",
    group: "template",
    name: (text) => text.templates.commands.share,
    run: open.openShare,
  },
];

async function addUntitled(): Promise<void> {
  const { addAndOpen } = await import("@/state/templates/template-actions");
  addAndOpen(languageStore.getState().text.templates.untitled, "");
}
