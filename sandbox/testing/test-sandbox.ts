import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Sandbox, type SandboxOptions, startSandbox } from "../sandbox";

/** An empty data directory that is removed after the test. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "headwater-sandbox-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

export interface TestSandbox extends Sandbox {
  readonly directory: string;
}

/** A sandbox for one test, on a free port. It stops after the test. */
export async function testSandbox(options: Partial<SandboxOptions> = {}): Promise<TestSandbox> {
  const directory = options.directory ?? temporaryDirectory();
  const sandbox = await startSandbox({ port: 0, ...options, directory });
  onTestFinished(() => sandbox.stop());
  return { ...sandbox, directory };
}
