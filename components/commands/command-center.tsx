"use client";

import dynamic from "next/dynamic";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { commandDialogStore, openPalette, openShortcuts } from "@/components/commands/command-dialog-store";
import type { Command } from "@/components/commands/command-store";
import { followShortcuts } from "@/components/commands/follow-shortcuts";
import { missingDialog } from "@/components/commands/missing-dialog";
import { pageCommands } from "@/components/commands/page-commands";
import { restoreShortcutSettings } from "@/components/commands/shortcut-settings-store";
import { useCommands } from "@/components/commands/use-commands";
import { languageCommands } from "@/components/language/language-commands";
import { themeCommands } from "@/components/theme/theme-commands";

const CommandPalette = dynamic(() => import("@/components/commands/command-palette").catch(missingDialog), {
  ssr: false,
});
const ShortcutDialog = dynamic(() => import("@/components/commands/shortcut-dialog").catch(missingDialog), {
  ssr: false,
});

const COMMANDS: readonly Command[] = [
  {
    id: "page.palette",
    group: "page",
    name: (text) => text.commands.openPalette,
    shortcut: "Mod-k",
    enabled: () => commandDialogStore.getState().open !== "palette",
    run: openPalette,
  },
  {
    id: "page.shortcuts",
    group: "page",
    name: (text) => text.commands.openShortcuts,
    shortcut: "?",
    run: openShortcuts,
  },
];

/** Palette and shortcuts of every page. The dialogs are loaded when they are first wanted. */
export function CommandCenter() {
  const open = useStore(commandDialogStore, (state) => state.open);
  const path = usePathname();
  const router = useRouter();
  useCommands(COMMANDS);
  useCommands(themeCommands);
  useCommands(languageCommands);
  useCommands(useMemo(() => pageCommands(path, (to) => router.push(to)), [path, router]));
  useEffect(() => {
    restoreShortcutSettings();
    return followShortcuts();
  }, []);
  return (
    <>
      {open === "palette" && <CommandPalette />}
      {open === "shortcuts" && <ShortcutDialog />}
    </>
  );
}
