import { templateFunctions } from "../function-table";
import { parseTemplate } from "../parse-template";
import { createRenderer } from "../renderer";

const CLOCK = Date.UTC(2026, 10, 23, 15, 4, 5, 678);

/**
 * Three records of every function's example, from one seed and at one time: the same text on every machine and in every
 * engine. Used by the test that compares Node with a browser.
 */
export function renderEverything(seed: string): string {
  const lines = templateFunctions.flatMap(({ name, example }) => {
    const template = parseTemplate(example);
    const renderer = createRenderer(template, { seed, now: () => CLOCK, timeZone: "America/New_York" });
    return [1, 2, 3].map(() => `${name}\t${renderer.next()}`);
  });
  return lines.join("\n");
}
