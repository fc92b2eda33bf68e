import { createStore } from "zustand/vanilla";
import type { Catalogue } from "@/lib/language/en";

/** In which order the palette and the list of shortcuts show commands. */
export const COMMAND_GROUPS = ["run", "template", "go", "page"] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** Something that can be done from the keyboard, wherever the focus is. */
export interface Command {
  /** Tells it from all others, for example `run.send`. */
  readonly id: string;
  readonly group: CommandGroup;
  /** Its name, in the language of whoever reads; begins with a verb. */
  readonly name: (text: Catalogue) => string;
  /**
   * Keys that do it, as CodeMirror writes them: `Mod-Enter`, `Mod-Shift-.`. Mod is Ctrl, and Command on Apple's
   * machines. A sign without Mod or Alt does not work while somebody types.
   */
  readonly shortcut?: string;
  /** Asked when it matters; without it, always. One that cannot be done now is not in the palette. */
  readonly enabled?: () => boolean;
  readonly run: () => void;
}

/**
 * Every command of the page that is shown, as palette, shortcuts and the list under `?` know them. A feature adds its
 * own: a list beside its stores (`run-commands.ts`), registered with `useCommands` for as long as the feature is there.
 */
export const commandStore = createStore<{ readonly commands: readonly Command[] }>(() => ({ commands: [] }));

/** @returns what takes them out again */
export function registerCommands(added: readonly Command[]): () => void {
  commandStore.setState(({ commands }) => ({ commands: [...commands, ...added] }));
  return () =>
    commandStore.setState(({ commands }) => ({
      commands: commands.filter((command) => !added.includes(command)),
    }));
}

export function isEnabled(command: Command): boolean {
  return command.enabled?.() ?? true;
}

/** By group, and as registered within it. */
export function inGroups(commands: readonly Command[]): { group: CommandGroup; commands: Command[] }[] {
  return COMMAND_GROUPS.map((group) => ({
    group,
    commands: commands.filter((command) => command.group === group),
  })).filter((entry) => entry.commands.length > 0);
}
