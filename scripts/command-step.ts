import { packageBin } from "./package-bin";
import { runCommand } from "./run-command";
import type { Step } from "./step";

/** A step that is one command of an installed package and passes when that exits with 0. */
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
      const { exitCode, output } = await runCommand(process.execPath, [file, ...args], { signal });
      return exitCode === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}
