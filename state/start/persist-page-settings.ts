import { LANGUAGES } from "@/lib/language/language";
import { joinSubscriptions, type Unsubscribe } from "@/lib/unsubscribe";
import { z } from "@/lib/zod";
import { shortcutSettingsStore } from "@/state/commands/shortcuts";
import { languageStore } from "@/state/language/language-store";
import { persistStore } from "@/state/persistence/persist-store";
import { THEMES, themeStore } from "@/state/theme/theme-store";

/**
 * Persists the settings that every page has. public/before-paint.js also reads the theme and the language before
 * the first paint.
 */
export function persistPageSettings(): Unsubscribe {
  const persisted = [
    persistStore(themeStore, {
      name: "headwater.theme",
      schema: z.enum(THEMES),
      select: ({ theme }) => theme,
      restore: (theme) => themeStore.setState({ theme }),
    }),
    persistStore(languageStore, {
      name: "headwater.language",
      schema: z.enum(["system", ...LANGUAGES]),
      select: ({ choice }) => choice,
      restore: (choice) => languageStore.setState({ choice }),
    }),
    persistStore(shortcutSettingsStore, {
      name: "headwater.shortcuts",
      schema: z.object({ plainKeys: z.boolean() }),
      select: (state) => state,
      restore: (settings) => shortcutSettingsStore.setState(settings),
    }),
  ];
  return joinSubscriptions(persisted.map(({ stop }) => stop));
}
