import { seededRandom } from "@/lib/random";
import { functionTable } from "../functions/function-table";
import type { Draw, RenderContext, Value } from "../functions/template-function";
import { seededFaker } from "../render/seeded-faker";

export const NOW = Date.UTC(2024, 4, 17, 9, 30, 15, 250);

/** What a renderer lends to functions, at a fixed time and from one seed. */
export function testContext(seed = 1): RenderContext {
  const random = seededRandom(seed);
  return {
    random,
    faker: seededFaker(random, () => NOW),
    now: NOW,
    simulatedNow: NOW,
    timeZone: "UTC",
    state: new Map(),
  };
}

/** The draw of a function of the table for these arguments. */
export function bound(name: string, ...args: readonly Value[]): Draw {
  const row = functionTable.get(name);
  if (row === undefined) throw new Error(`There is no function ${name}`);
  return row.bind(args, { id: "test" });
}
