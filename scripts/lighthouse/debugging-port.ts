import type { ChildProcess } from "node:child_process";

const LISTENING = /^DevTools listening on ws:\/\/[^:]+:(\d+)\//m;

/**
 * The port at which a Chromium that was started with `--remote-debugging-port=0` can be driven. It says so on stderr.
 *
 * @throws {Error} when it ends before
 */
export function debuggingPort({ stderr, exitCode }: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    if (stderr === null || exitCode !== null)
      return reject(new Error("Chromium does not say where it listens."));
    let said = "";
    stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const port = LISTENING.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    stderr.once("end", () => reject(new Error(`Chromium ended before it listened:\n${said}`)));
  });
}
