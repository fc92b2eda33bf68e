import { systemClock } from "@/lib/clock";
import { HeadwaterError } from "@/lib/errors";
import { createSeededRandom, createUnpredictableSeed } from "@/lib/random";
import { utf8Length } from "@/lib/utf8-length";
import { compilePlan, compilePlans, type PieceListener, type RenderText } from "./compile/compile-plan";
import { locateError, recordTooLarge } from "./compile/render-error";
import { getTimeZone } from "./dates/time-zone";
import { LIMITS } from "./limits";
import type { Template } from "./parse-template";
import { RendererContext } from "./render/render-context";

export type { PieceListener, RenderedPiece } from "./compile/compile-plan";

export interface RendererOptions {
  /**
   * The same seed gives the same records; without a seed they are unpredictable. A number and its text are the same
   * seed.
   */
  readonly seed?: number | string;
  /** Wall clock, milliseconds since 1970. */
  readonly now?: () => number;
  /** The simulated clock of the run, milliseconds since 1970; the wall clock by default. */
  readonly simulatedNow?: () => number;
  /** IANA name of the time zone for `date.now`, for example `Europe/Berlin`; the machine's time zone by default. */
  readonly timeZone?: string;
}

export interface Renderer {
  /** This seed and the same clocks reproduce the records. */
  readonly seed: string;
  /**
   * The next record, without its line feed.
   *
   * @throws {HeadwaterError} for errors that only rendering can detect: a record that is too large, too many
   * repetitions, an argument that is invalid in this record. Its facts `from` and `to` are the place of the placeholder
   * in the source.
   */
  next(): string;
}

/**
 * Compiles a template for one run.
 *
 * @throws {HeadwaterError} `template-has-errors`, `unknown-time-zone`
 */
export function createRenderer(template: Template, options: RendererOptions = {}): Renderer {
  return createTracedRenderer(template, options, undefined);
}

/** Like `createRenderer`, with a `tap` that receives the pieces of each record and their places in the template. */
export function createTracedRenderer(
  template: Template,
  options: RendererOptions,
  tap: PieceListener | undefined,
): Renderer {
  assertNoErrors(template);
  const seed = String(options.seed ?? createUnpredictableSeed());
  const next = createRecordSource(template, compilePlan(template.plan, tap), createContext(options, seed));
  return { seed, next };
}

export interface KeyedRenderer extends Pick<Renderer, "seed"> {
  /**
   * The next record and the text that belongs to it, which is rendered second. @throws {HeadwaterError} as
   * `Renderer.next`
   */
  next(): { readonly record: string; readonly key: string };
}

/**
 * Compiles a template and a second one that renders a text for each record, such as its partition key. The records are
 * the same as those of `createRenderer` with the same seed, because the second template has its own random source.
 *
 * @param keyTemplate parsed with `template` as its record template
 * @throws {HeadwaterError} `template-has-errors`, `unknown-time-zone`
 */
export function createKeyedRenderer(
  template: Template,
  keyTemplate: Template,
  options: RendererOptions = {},
): KeyedRenderer {
  assertNoErrors(template);
  assertNoErrors(keyTemplate);
  const seed = String(options.seed ?? createUnpredictableSeed());
  const [renderRecord, renderKey] = compilePlans(template.plan, keyTemplate.plan);
  const nextRecord = createRecordSource(template, renderRecord, createContext(options, seed));
  const nextKey = createRecordSource(keyTemplate, renderKey, createContext(options, `${seed}/key`));
  return { seed, next: () => ({ record: nextRecord(), key: nextKey() }) };
}

function createContext(options: RendererOptions, seed: string): RendererContext {
  if (options.timeZone !== undefined) getTimeZone(options.timeZone);
  return new RendererContext({
    random: createSeededRandom(seed),
    now: options.now ?? systemClock.now,
    simulatedNow: options.simulatedNow,
    timeZone: options.timeZone,
  });
}

function createRecordSource(
  { source }: Template,
  render: RenderText,
  context: RendererContext,
): () => string {
  return () => {
    context.startRecord();
    const record = render(context);
    if (isTooLong(record)) throw locateError(recordTooLarge(), { from: 0, to: source.length });
    return record;
  };
}

function assertNoErrors({ hasErrors, diagnostics }: Template): void {
  if (!hasErrors) return;
  const first = diagnostics.find(({ severity }) => severity === "error");
  const { from = 0, to = 0, message = "", code = "syntax", facts } = first ?? {};
  throw new HeadwaterError("template-has-errors", `The template has errors: ${message}`, {
    hint: "Fix the template first.",
    facts: { ...facts, diagnostic: code, from, to },
  });
}

function isTooLong(record: string): boolean {
  const room = LIMITS.recordBytes - 1;
  // A UTF-16 code unit takes at most three bytes, so most records need no counting.
  return record.length * 3 > room && utf8Length(record) > room;
}
