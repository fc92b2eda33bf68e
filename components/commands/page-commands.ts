import type { Command } from "@/components/commands/command-store";

const PAGES = [
  ["workbench", "/"],
  ["help", "/help/"],
  ["setup", "/setup/"],
] as const;

/** A way to every other page. @param current the path of the one that is shown */
export function pageCommands(current: string, open: (path: string) => void): Command[] {
  return PAGES.filter(([, path]) => path !== current).map(([page, path]) => ({
    id: `page.${page}`,
    group: "page",
    name: (text) => text.commands[page],
    run: () => open(path),
  }));
}
