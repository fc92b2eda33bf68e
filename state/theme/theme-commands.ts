import type { Command } from "@/state/commands/command-store";
import { themeStore } from "@/state/theme/theme-store";

const THEMES = ["light", "dark", "system"] as const;

export const themeCommands: readonly Command[] = THEMES.map((theme) => ({
  id: `page.theme.${theme}`,
  group: "page",
  name: (text) => text.commands.theme[theme],
  enabled: () => themeStore.getState().theme !== theme,
  run: () => themeStore.getState().setTheme(theme),
}));
