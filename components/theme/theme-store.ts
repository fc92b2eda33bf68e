import { createStore } from "zustand/vanilla";
import { notice } from "@/components/notice/notice-store";
import { storedTheme } from "@/lib/storage/stored-theme";

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
    const problem = storedTheme.write(theme);
    if (problem !== undefined) notice(problem);
  },
}));

/** The theme that public/before-paint.js has already put on the page. */
export function restoreTheme(): void {
  const { value } = storedTheme.read();
  if (value !== undefined) themeStore.setState({ theme: value });
}
