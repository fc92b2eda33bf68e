import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumCanSandbox } from "./chromium-sandbox";

export interface PlainChromiumOptions {
  /** The browser's path. */
  readonly executable: string;
  /** The page that it opens. */
  readonly url: string;
  readonly args?: readonly string[];
}

/** A Chromium as a person would start it, but without a window: no flag changes its timers, no debugger is attached. */
export interface PlainChromium {
  /** What it writes to stderr, as it comes. */
  readonly process: ChildProcess;
  /** Resolves when it has ended, whoever ended it. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Starts it with a profile of its own, which goes with it. */
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
    // Its children write on for a moment.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  return { process, ended, stop };
}
