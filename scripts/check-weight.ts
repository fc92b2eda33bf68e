import { join } from "node:path";
import { pageWeight } from "./page-weight";
import { ROOT } from "./root.mjs";
import type { StepResult } from "./step";

/** The most JavaScript that the workbench may load at first, compressed with gzip, in bytes. */
export const WEIGHT_LIMIT = 190_000;

/** Weighs the workbench of the built site and says what its scripts weigh. */
export function checkWeight(directory = join(ROOT, "out"), limit = WEIGHT_LIMIT): StepResult {
  const scripts = pageWeight(directory, "index.html", process.env.HEADWATER_BASE_PATH);
  const total = scripts.reduce((sum, { gzip }) => sum + gzip, 0);
  const lines = scripts.map(({ path, gzip }) => `${kB(gzip).padStart(9)}  ${path}`);
  const verdict = `${kB(total)} of JavaScript with gzip before anything is asked for; at most ${kB(limit)}.`;
  const isLight = scripts.length > 0 && total <= limit;
  return {
    passed: isLight ? 1 : 0,
    failed: isLight ? 0 : 1,
    note: kB(total),
    output: [...lines, verdict].join("\n"),
  };
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
