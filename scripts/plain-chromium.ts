import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumCanSandbox } from "./chromium-sandbox";

export interface PlainChromiumOptions {
  /** The browser's path. */
  readonly executable: string;
  /** The page to open. */
  readonly url: string;
  readonly args?: readonly string[];
}

/** A Chromium as a user starts it, except for the window: no flag changes its timers, and no debugger is attached. */
export interface PlainChromium {
  /** Its standard error is a pipe. */
  readonly process: ChildProcess;
  /** Resolves when it has exited for any reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Starts Chromium with a temporary profile. */
export async function startPlainChromium({
  executable,
  url,
  args = [],
}: PlainChromiumOptions): Promise<PlainChromium> {
  const profile = await mkdtemp(join(tmpdir(), "headwater-chromium-"));
  const sandbox = chromiumCanSandbox() ? [] : ["--no-sandbox"];
  const own = [
    "--headless=new",
    "--no-first-run",
    "--no-default-browser-check",
    `--user-data-dir=${profile}`,
  ];
  const process = spawn(executable, [...own, ...sandbox, ...args, url], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(process, "exit").then(() => undefined);
  const stop = async () => {
    process.kill();
    await ended;
    // Its child processes still write for a moment.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  return { process, ended, stop };
}
