"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useMemo } from "react";
import { openPalette, openShortcuts } from "@/components/commands/command-dialogs";
import { useCommands } from "@/components/commands/use-commands";
import { openHelp } from "@/components/help/open-help";
import type { Command } from "@/state/commands/command-store";
import { pageCommands } from "@/state/commands/navigation-commands";
import { followShortcuts } from "@/state/commands/shortcuts";
import { languageCommands } from "@/state/language/language-store";
import { themeCommands } from "@/state/theme/theme-store";

const COMMANDS: readonly Command[] = [
  {
    id: "page.palette",
    group: "page",
    name: (text) => text.commands.openPalette,
    shortcut: "Mod-k",
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

/** The shortcuts and the commands of every page. */
export function CommandCenter() {
  const path = usePathname();
  const router = useRouter();
  useCommands(COMMANDS);
  useCommands(themeCommands);
  useCommands(languageCommands);
  useCommands(useMemo(() => pageCommands(path, (to) => router.push(to), openHelp), [path, router]));
  useEffect(followShortcuts, []);
  return null;
}
