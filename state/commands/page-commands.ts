import type { Command } from "@/state/commands/command-store";

const PAGES = [
  { page: "workbench", path: "/" },
  { page: "help", path: "/help/", shortcut: "F1" },
  { page: "setup", path: "/setup/" },
] as const;

/** One command for every other page. The workbench opens help in a panel. @param current the path of the current page */
export function pageCommands(current: string, open: (path: string) => void, openHelp: () => void): Command[] {
  return PAGES.filter(({ path }) => path !== current).map(({ page, path, ...keys }) => ({
    id: `page.${page}`,
    group: "page",
    name: (text) => text.commands[page],
    ...keys,
    run: () => (page === "help" && current === "/" ? openHelp() : open(path)),
  }));
}
