import { createRenderer, type RendererOptions } from "../renderer";
import { parseTemplate } from "../template";

/** For tests: records of a template, from a fixed seed and with the clock at 0 unless told. */
export function renderRecords(source: string, count = 1, options: RendererOptions = {}): string[] {
  const renderer = createRenderer(parseTemplate(source), {
    seed: 1,
    now: () => 0,
    timeZone: "UTC",
    ...options,
  });
  return Array.from({ length: count }, () => renderer.next());
}

/** For tests: the numbers that a template of one placeholder gives. */
export function renderNumbers(source: string, count: number, options: RendererOptions = {}): number[] {
  return renderRecords(source, count, options).map(Number);
}
