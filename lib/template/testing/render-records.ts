import { createSeededRandom } from "@/lib/random";
import { functionTable } from "../function-table";
import type { Draw, RenderContext, Value } from "../functions/template-function";
import { parseTemplate } from "../parse-template";
import { createSeededFaker } from "../render/render-context";
import { createRenderer, type RendererOptions } from "../renderer";

/** Renders records of a template from a fixed seed, with the clock at 0 by default. */
export function renderRecords(source: string, count = 1, options: RendererOptions = {}): string[] {
  const renderer = createRenderer(parseTemplate(source), {
    seed: 1,
    now: () => 0,
    timeZone: "UTC",
    ...options,
  });
  return Array.from({ length: count }, () => renderer.next());
}

/** Renders the numbers of a template with a single placeholder. */
export function renderNumbers(source: string, count: number, options: RendererOptions = {}): number[] {
  return renderRecords(source, count, options).map(Number);
}

const NOW = Date.UTC(2024, 4, 17, 9, 30, 15, 250);

/** The context that a renderer provides to functions, at a fixed time and from one seed. */
export function createTestContext(seed = 1): RenderContext {
  const random = createSeededRandom(seed);
  return {
    random,
    faker: createSeededFaker(random, () => NOW),
    now: NOW,
    simulatedNow: NOW,
    timeZone: "UTC",
    state: new Map(),
  };
}

/** The draw function of a template function for these arguments. */
export function bindFunction(name: string, ...args: readonly Value[]): Draw {
  const row = functionTable.get(name);
  if (row === undefined) throw new Error(`There is no function ${name}`);
  return row.bind(args, { id: "test" });
}
