import { useEffect } from "react";
import { type Command, registerCommands } from "@/state/commands/command-store";

/**
 * Registers commands while the component is mounted.
 *
 * @param commands must be the same array at every render: a module constant, or memoized
 */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => registerCommands(commands), [commands]);
}
