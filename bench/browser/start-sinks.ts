import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { demoKeys } from "../../sandbox/client/sign-in";
import type { SandboxConfig } from "../../sandbox/sandbox-config";
import type { BenchPlan } from "./bench-plan";

export interface Sinks {
  readonly plan: BenchPlan;
  /** The `config.json` with which a site uses the sandbox. */
  readonly config: SandboxConfig;
  stop(): Promise<void>;
}

/** Six connections with 500 records each and this latency give 15,000 records per second. */
const SLOW_MS = 200;

/** Starts the sinks in separate processes. */
export async function startSinks(): Promise<Sinks> {
  const directory = await mkdtemp(join(tmpdir(), "headwater-bench-"));
  const counting = start("bench/browser/counting-sink.ts", [String(SLOW_MS)]);
  const sandboxProcess = start("bench/browser/discarding-sandbox.ts", [directory]);
  const stop = async () => {
    await Promise.all([end(counting), end(sandboxProcess)]);
    await rm(directory, { recursive: true, force: true });
  };
  const ports = await readFirstLine<{ counting: number; slow: number }>(counting);
  const { config } = await readFirstLine<{ config: SandboxConfig }>(sandboxProcess);
  const keys = await demoKeys({ url: config.endpoint, config });
  const plan = {
    counting: `http://localhost:${ports.counting}`,
    slow: `http://localhost:${ports.slow}`,
    slowMs: SLOW_MS,
    sandbox: config.endpoint,
    credentials: { ...keys, expiration: keys.expiration.getTime() },
  };
  return { plan, config, stop };
}

function start(script: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", script, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
}

async function readFirstLine<Line>({ stdout }: ChildProcess): Promise<Line> {
  if (stdout === null) throw new Error("A sink has no standard output.");
  for await (const line of createInterface({ input: stdout })) return JSON.parse(line);
  throw new Error("A sink ended before it was ready.");
}

/** A sink ends when its standard input does. */
async function end(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.stdin?.end();
  await gone;
}
