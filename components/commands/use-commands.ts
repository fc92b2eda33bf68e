import { useEffect } from "react";
import { type Command, registerCommands } from "@/state/commands/command-store";

/**
 * Offers these commands while the component is there.
 *
 * @param commands the same array at every rendering: a constant of a module, or memoised
 */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => registerCommands(commands), [commands]);
}
