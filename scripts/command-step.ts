import { oneCheck } from "./one-check";
import { packageBin } from "./package-bin";
import { runCommand } from "./run-command";
import type { Step } from "./step";

/** A step that is one command of an installed package. */
export function commandStep(
  name: string,
  packageName: string,
  command: string,
  args: readonly string[],
): Step {
  return {
    name,
    run: async (signal) => {
      const file = packageBin(packageName, command);
      return oneCheck(await runCommand(process.execPath, [file, ...args], { signal }));
    },
  };
}
