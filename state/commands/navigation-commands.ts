import type { Command } from "@/state/commands/command-store";

/** The ids of the panels on the workbench. */
const PANELS = ["template", "samples", "destination", "rate", "run", "delivery"] as const;
export type PanelName = (typeof PANELS)[number];

/** Scrolls to the panel and focuses it, so that Tab continues inside. */
export function goToPanel(name: PanelName): void {
  const panel = document.getElementById(name);
  panel?.focus({ preventScroll: true });
  panel?.scrollIntoView({ block: "nearest" });
}

/** One command for each panel. */
export const panelCommands: readonly Command[] = PANELS.map((panel) => ({
  id: `go.${panel}`,
  group: "go",
  name: (text) => text.commands.goTo[panel],
  run: () => goToPanel(panel),
}));

const PAGES = [
  { page: "workbench", path: "/" },
  { page: "help", path: "/help/", shortcut: "F1" },
  { page: "setup", path: "/setup/" },
] as const;

/**
 * One command for every other page. The workbench opens help in a panel.
 *
 * @param current the path of the current page
 */
export function pageCommands(current: string, open: (path: string) => void, openHelp: () => void): Command[] {
  return PAGES.filter(({ path }) => path !== current).map(({ page, path, ...keys }) => ({
    id: `page.${page}`,
    group: "page",
    name: (text) => text.commands[page],
    ...keys,
    run: () => (page === "help" && current === "/" ? openHelp() : open(path)),
  }));
}
