import type { Command } from "@/state/commands/command-store";
import { languageStore } from "@/state/language/language-store";

const CHOICES = ["en", "ko", "system"] as const;

export const languageCommands: readonly Command[] = CHOICES.map((choice) => ({
  id: `page.language.${choice}`,
  group: "page",
  name: (text) => text.commands.language[choice],
  enabled: () => languageStore.getState().choice !== choice,
  run: () => languageStore.getState().setChoice(choice),
}));
