import { openHelp } from "@/components/help/open-help";
import type { Command } from "@/state/commands/command-store";

const PAGES = [
  { page: "workbench", path: "/" },
  { page: "help", path: "/help/", shortcut: "F1" },
  { page: "setup", path: "/setup/" },
] as const;

/** A way to every other page; help comes to the workbench. @param current the path of the one that is shown */
export function pageCommands(current: string, open: (path: string) => void): Command[] {
  return PAGES.filter(({ path }) => path !== current).map(({ page, path, ...keys }) => ({
    id: `page.${page}`,
    group: "page",
    name: (text) => text.commands[page],
    ...keys,
    run: () => (page === "help" && current === "/" ? openHelp() : open(path)),
  }));
}
