import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createMemoryStore } from "@/lib/storage/testing/memory-store";

let store = createMemoryStore();

beforeEach(() => {
  store = createMemoryStore();
  vi.stubGlobal("localStorage", store);
  vi.stubGlobal("document", { documentElement: { dataset: {} } });
  vi.stubGlobal("navigator", { languages: ["en"] });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Each visit loads fresh modules and shares the browser's storage. */
async function visit() {
  vi.resetModules();
  const page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  const { themeStore } = await import("@/state/theme/theme-store");
  const { languageStore } = await import("@/state/language/language-store");
  const { shortcutSettingsStore } = await import("@/state/commands/shortcuts");
  const { persistPageSettings } = await import("@/state/start/persist-page-settings");
  return { themeStore, languageStore, shortcutSettingsStore, persistPageSettings };
}

const readSettings = ({
  themeStore,
  languageStore,
  shortcutSettingsStore,
}: Awaited<ReturnType<typeof visit>>) => ({
  theme: themeStore.getState().theme,
  language: languageStore.getState().choice,
  plainKeys: shortcutSettingsStore.getState().plainKeys,
});

test("theme, language and shortcut settings are restored at the next visit", async () => {
  const first = await visit();
  const stop = first.persistPageSettings();
  first.themeStore.getState().setTheme("dark");
  first.languageStore.setState({ choice: "ko" });
  first.shortcutSettingsStore.getState().setPlainKeys(false);
  stop();
  const next = await visit();
  next.persistPageSettings();
  expect(readSettings(next)).toEqual({ theme: "dark", language: "ko", plainKeys: false });
  expect([...store.items.keys()].sort()).toEqual([
    "headwater.language",
    "headwater.shortcuts",
    "headwater.theme",
  ]);
});

test("a theme that was chosen before the stored one was read wins", async () => {
  store.setItem("headwater.theme", '{"version":1,"value":"dark"}');
  const page = await visit();
  page.themeStore.getState().setTheme("light");
  page.persistPageSettings()();
  expect(readSettings(page).theme).toBe("light");
  expect(store.items.get("headwater.theme")).toBe('{"version":1,"value":"light"}');
});

test("an unknown theme is quarantined", async () => {
  store.setItem("headwater.theme", '{"version":1,"value":"<script>"}');
  const page = await visit();
  page.persistPageSettings();
  expect(readSettings(page).theme).toBe("system");
  expect([...store.items.keys()]).toEqual(["headwater.theme.aside-1"]);
});
