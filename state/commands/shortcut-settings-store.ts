import { createStore } from "zustand/vanilla";

export interface ShortcutSettings {
  /** Whether shortcuts of a single key, such as `?`, work. WCAG 2.1.4 asks for a switch. */
  readonly plainKeys: boolean;
  setPlainKeys(plainKeys: boolean): void;
}

export const shortcutSettingsStore = createStore<ShortcutSettings>((set) => ({
  plainKeys: true,
  setPlainKeys: (plainKeys) => set({ plainKeys }),
}));
