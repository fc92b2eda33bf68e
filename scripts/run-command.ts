import { spawn } from "node:child_process";

export interface CommandOptions {
  /** Aborting it ends the command. */
  readonly signal: AbortSignal;
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Where it runs; the folder of this process when absent. */
  readonly cwd?: string;
}

export interface CommandResult {
  /** Null when a signal ended the command. */
  readonly exitCode: number | null;
  /** Standard output and standard error, as they came. */
  readonly output: string;
}

/** Longer than any step takes; a step that hangs must not hold a build server for hours. Milliseconds. */
const LIMIT = 45 * 60_000;

/** What a program prints is kept for the terminal of this one, or for a file, where colours are only in the way. */
const COLOURS = process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1", FORCE_COLOR: undefined };

/**
 * Runs a program without standard input and keeps what it prints.
 *
 * @throws when it cannot be started
 */
export function runCommand(
  file: string,
  args: readonly string[],
  { signal, env, cwd }: CommandOptions,
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      ...(cwd === undefined ? {} : { cwd }),
      env: { ...process.env, ...COLOURS, ...env },
      signal,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: LIMIT,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    child.on("error", (error) => {
      if (!signal.aborted) reject(error);
    });
    child.on("close", (exitCode, endedBy) => {
      if (endedBy !== null) output += `\nEnded by ${endedBy} (the limit is ${LIMIT / 60_000} minutes).\n`;
      resolve({ exitCode, output });
    });
  });
}
