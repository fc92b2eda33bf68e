import { createStore } from "zustand/vanilla";
import type { Command } from "@/state/commands/command-store";

/** `system` follows the operating system. */
export const THEMES = ["light", "dark", "system"] as const;
type Theme = (typeof THEMES)[number];

export interface ThemeState {
  readonly theme: Theme;
  setTheme(theme: Theme): void;
}

/** public/before-paint.js applies the stored theme before the first paint. */
export const themeStore = createStore<ThemeState>((set) => ({
  theme: "system",
  setTheme: (theme) => {
    set({ theme });
    const { dataset } = document.documentElement;
    if (theme === "system") delete dataset.theme;
    else dataset.theme = theme;
  },
}));

export const themeCommands: readonly Command[] = THEMES.map((theme) => ({
  id: `page.theme.${theme}`,
  group: "page",
  name: (text) => text.commands.theme[theme],
  enabled: () => themeStore.getState().theme !== theme,
  run: () => themeStore.getState().setTheme(theme),
}));
