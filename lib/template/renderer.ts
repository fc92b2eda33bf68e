import { systemClock } from "@/lib/clock";
import { HeadwaterError } from "@/lib/errors";
import { seededRandom, unpredictableSeed } from "@/lib/random";
import { compilePlan, recordTooLong, type Tap } from "./compile/compile-plan";
import { timeZone as zoneOfName } from "./dates/time-zone";
import { LIMITS } from "./limits";
import { RendererContext } from "./render/renderer-context";
import { utf8Length } from "./render/utf8-length";
import type { Template } from "./template";

export interface RendererOptions {
  /** The same seed gives the same records; without one they are unpredictable. A number and its text are one seed. */
  readonly seed?: number | string;
  /** Wall clock, milliseconds since 1970. */
  readonly now?: () => number;
  /** The run's simulated clock, milliseconds since 1970; the wall clock where a run has none. */
  readonly simulatedNow?: () => number;
  /** IANA name of the zone that `date.now` shows, for example `Europe/Berlin`; the machine's own without one. */
  readonly timeZone?: string;
}

export interface Renderer {
  /** With it, and the same clocks, the same records come again. */
  readonly seed: string;
  /**
   * The next record, without the line feed that ends it.
   *
   * @throws {HeadwaterError} for what only rendering shows: a record too large, too many repetitions, an argument that
   * is wrong in this record. Its facts `from` and `to` are the placeholder's place in the source.
   */
  next(): string;
}

/**
 * Compiles a template for one run.
 *
 * @throws {HeadwaterError} `template-has-errors`, `unknown-time-zone`
 */
export function createRenderer(template: Template, options: RendererOptions = {}): Renderer {
  return createTappedRenderer(template, options, undefined);
}

/** As `createRenderer`, and `tap` hears which part of each record comes from where. */
export function createTappedRenderer(
  template: Template,
  options: RendererOptions,
  tap: Tap | undefined,
): Renderer {
  refuseErrors(template);
  if (options.timeZone !== undefined) zoneOfName(options.timeZone);
  const seed = String(options.seed ?? unpredictableSeed());
  const context = new RendererContext({
    random: seededRandom(seed),
    now: options.now ?? systemClock.now,
    simulatedNow: options.simulatedNow,
    timeZone: options.timeZone,
  });
  const render = compilePlan(template.plan, tap);
  const next = (): string => {
    context.startRecord();
    const record = render(context);
    if (isTooLong(record)) throw recordTooLong();
    return record;
  };
  return { seed, next };
}

function refuseErrors({ hasErrors, diagnostics }: Template): void {
  if (!hasErrors) return;
  const first = diagnostics.find(({ severity }) => severity === "error");
  const { from = 0, to = 0, message = "" } = first ?? {};
  throw new HeadwaterError("template-has-errors", `The template has errors: ${message}`, {
    hint: "Correct the template first.",
    facts: { from, to },
  });
}

function isTooLong(record: string): boolean {
  const room = LIMITS.recordBytes - 1;
  // No UTF-16 code unit takes more than three bytes, so most records need no counting.
  return record.length * 3 > room && utf8Length(record) > room;
}
