import { createStore } from "zustand/vanilla";
import type { Command } from "@/state/commands/command-store";
import { noticePartNotLoaded } from "@/state/notice/load-part";
import { notice } from "@/state/notice/notice-store";

export type Theme = "light" | "dark" | "system";

export interface ThemeState {
  readonly theme: Theme;
  setTheme(theme: Theme): void;
}

export const themeStore = createStore<ThemeState>((set) => ({
  theme: "system",
  setTheme: (theme) => {
    set({ theme });
    const { dataset } = document.documentElement;
    if (theme === "system") delete dataset.theme;
    else dataset.theme = theme;
    void keepTheme(theme).catch(noticePartNotLoaded);
  },
}));

/** The theme that public/before-paint.js has already put on the page. */
export async function restoreTheme(): Promise<void> {
  const { storedTheme } = await import("@/lib/storage/stored-theme");
  const { value } = storedTheme.read();
  const untouched = themeStore.getState() === themeStore.getInitialState();
  if (value !== undefined && untouched) themeStore.setState({ theme: value });
}

async function keepTheme(theme: Theme): Promise<void> {
  const { storedTheme } = await import("@/lib/storage/stored-theme");
  const problem = storedTheme.write(theme);
  if (problem !== undefined) notice(problem);
}

const THEMES = ["light", "dark", "system"] as const;

export const themeCommands: readonly Command[] = THEMES.map((theme) => ({
  id: `page.theme.${theme}`,
  group: "page",
  name: (text) => text.commands.theme[theme],
  enabled: () => themeStore.getState().theme !== theme,
  run: () => themeStore.getState().setTheme(theme),
}));
