import { createStore } from "zustand/vanilla";
import type { Catalogue } from "@/lib/language/en";
import type { Unsubscribe } from "@/lib/unsubscribe";

/** The order of the groups in the palette and in the list of shortcuts. */
const COMMAND_GROUPS = ["run", "template", "go", "page"] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** An action that works from the keyboard, wherever the focus is. */
export interface Command {
  /** Unique, for example `run.send`. */
  readonly id: string;
  readonly group: CommandGroup;
  /** Begins with a verb. */
  readonly name: (text: Catalogue) => string;
  /**
   * In CodeMirror's notation: `Mod-Enter`, `Mod-Shift-.`. Mod is Command on Apple devices and Ctrl elsewhere. A
   * character without Mod or Alt does nothing in a text field.
   */
  readonly shortcut?: string;
  /** Defaults to always. The palette hides disabled commands. */
  readonly enabled?: () => boolean;
  readonly run: () => void;
}

/**
 * Every command of the current page, for the palette, the shortcuts and the list under `?`. Each feature lists its
 * commands next to its stores and registers them with `useCommands` while it is on the page.
 */
export const commandStore = createStore<{ readonly commands: readonly Command[] }>(() => ({ commands: [] }));

/** Unsubscribing removes the commands again. */
export function registerCommands(added: readonly Command[]): Unsubscribe {
  commandStore.setState(({ commands }) => ({ commands: [...commands, ...added] }));
  return () =>
    commandStore.setState(({ commands }) => ({
      commands: commands.filter((command) => !added.includes(command)),
    }));
}

export function isEnabled(command: Command): boolean {
  return command.enabled?.() ?? true;
}

/** In the order of the groups, and within a group in the order of registration. */
export function groupCommands(commands: readonly Command[]): { group: CommandGroup; commands: Command[] }[] {
  return COMMAND_GROUPS.map((group) => ({
    group,
    commands: commands.filter((command) => command.group === group),
  })).filter((entry) => entry.commands.length > 0);
}
