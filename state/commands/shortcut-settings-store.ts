import { createStore } from "zustand/vanilla";
import { noticePartNotLoaded } from "@/state/notice/load-part";
import { notice } from "@/state/notice/notice-store";

export interface ShortcutSettings {
  /** Whether a shortcut of one key, such as `?`, works (WCAG 2.1.4 wants it to be switchable). */
  readonly plainKeys: boolean;
  setPlainKeys(plainKeys: boolean): void;
}

export const shortcutSettingsStore = createStore<ShortcutSettings>((set) => ({
  plainKeys: true,
  setPlainKeys: (plainKeys) => {
    set({ plainKeys });
    void keep(plainKeys).catch(noticePartNotLoaded);
  },
}));

export async function restoreShortcutSettings(): Promise<void> {
  const { storedShortcutSettings } = await import("@/lib/storage/stored-shortcut-settings");
  const { value } = storedShortcutSettings.read();
  if (value !== undefined) shortcutSettingsStore.setState(value);
}

async function keep(plainKeys: boolean): Promise<void> {
  const { storedShortcutSettings } = await import("@/lib/storage/stored-shortcut-settings");
  const problem = storedShortcutSettings.write({ plainKeys });
  if (problem !== undefined) notice(problem);
}
