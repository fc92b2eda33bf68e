import { createRounder } from "../../precision";
import { drawStandardNormal } from "../../random/distributions";
import { toValueText } from "../../render/value-text";
import { durationArgument, isObject, numberArgument, optionsArgument, requireAboveZero } from "../arguments";
import {
  ArgumentError,
  type CallSite,
  type Draw,
  type DynamicArgument,
  type RenderContext,
  type TemplateFunction,
  type Value,
} from "../template-function";
import { MAX, MIN, PRECISION, readRange, splitDynamicMember } from "./numeric-options";

/** The maximum number of keys with a walk. Beyond it, the oldest walk is discarded and restarts when its key recurs. */
const MAX_WALKS = 100_000;

/** Returns the next value of a key's walk. */
type Step = (context: RenderContext, key: string) => number;

function createWalk(value: Value, site: CallSite): Step {
  const options = optionsArgument(value, { index: 0, name: "options" });
  const step = numberArgument(options.get("step"), { index: 0, name: "step", default: 1, minimum: 0 });
  const range = readRange(options, 0, step);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = range;
  const start = numberArgument(options.get("start"), {
    index: 0,
    name: "start",
    default: getMidpoint(min, max),
  });
  if (start < min || start > max) {
    throw new ArgumentError(0, "outside-min-and-max", { parameter: "start", value: start });
  }
  const round = createRounder(range);
  let walks: Map<string, number> | undefined;
  return (context, key) => {
    walks ??= getWalks(context, site);
    const last = walks.get(key);
    const next =
      last === undefined ? start : reflect(last + step * (2 * context.random.next() - 1), min, max);
    if (last === undefined && walks.size >= MAX_WALKS) evictOldest(walks);
    walks.set(key, next);
    return round(next);
  };
}

function bindWalk([first]: readonly Value[], site: CallSite): Draw {
  const step = createWalk(first, site);
  const key = isObject(first) && Object.hasOwn(first, "key") ? toValueText(first.key) : "";
  return (context) => step(context, key);
}

/** Optimizes the common case that only the key varies, by reading the other options once. */
function bindDynamicWalk([first]: readonly DynamicArgument[], site: CallSite): Draw | undefined {
  const split = splitDynamicMember(first, "key");
  if (!split) return undefined;
  const step = createWalk(split.others, site);
  return (context) => step(context, toValueText(split.member.draw(context)));
}

/** The current value of each walk, by key. */
function getWalks(context: RenderContext, site: CallSite): Map<string, number> {
  const key = `walk at ${site.id}`;
  const known = context.state.get(key) as Map<string, number> | undefined;
  if (known) return known;
  const walks = new Map<string, number>();
  context.state.set(key, walks);
  return walks;
}

function evictOldest(walks: Map<string, number>): void {
  const oldest = walks.keys().next();
  if (!oldest.done) walks.delete(oldest.value);
}

function getMidpoint(min: number, max: number): number {
  if (Number.isFinite(min) && Number.isFinite(max)) return (min + max) / 2;
  return Number.isFinite(min) ? min : Number.isFinite(max) ? max : 0;
}

/** Reflects a value at the bounds instead of clamping it, so that values do not accumulate at the bounds. */
function reflect(value: number, min: number, max: number): number {
  const reflected = value < min ? 2 * min - value : value > max ? 2 * max - value : value;
  return Math.min(max, Math.max(min, reflected));
}

export const seriesWalk: TemplateFunction<"series.walk"> = {
  name: "series.walk",
  description:
    "Returns the next value of a random walk, with a separate walk for each key and at most one step between values.",
  signatures: [
    [
      {
        name: "options",
        kind: "object",
        description: "The settings of the random walk.",
        options: [
          {
            name: "start",
            kind: "number",
            description: "The first value.",
            default: "the midpoint of min and max, or 0",
          },
          {
            name: "step",
            kind: "number",
            description: "The largest step, up or down.",
            default: "1",
            minimum: 0,
          },
          MIN,
          MAX,
          PRECISION,
          {
            name: "key",
            kind: "any",
            description:
              "The key of a separate walk, often a value bound earlier in the record, such as `device`.",
            default: "a single walk for all records",
          },
        ],
      },
    ],
  ],
  example:
    '{{random.number(9) as device}}: {{series.walk({"start": 20, "step": 0.5, "min": 15, "max": 30, "precision": 0.1, "key": device})}}',
  strictArguments: true,
  bind: bindWalk,
  bindDynamic: bindDynamicWalk,
};

const HOUR = 3_600_000;

function bindSine([first]: readonly Value[]): Draw {
  const options = optionsArgument(first, { index: 0, name: "options" });
  const mean = numberArgument(options.get("mean"), { index: 0, name: "mean", default: 0 });
  const amplitude = numberArgument(options.get("amplitude"), { index: 0, name: "amplitude", default: 1 });
  const period = durationArgument(options.get("period"), { index: 0, name: "period", default: HOUR });
  requireAboveZero(period, { index: 0, name: "period" });
  const phase = durationArgument(options.get("phase"), { index: 0, name: "phase", default: 0 });
  const noise = numberArgument(options.get("noise"), { index: 0, name: "noise", default: 0, minimum: 0 });
  const round = createRounder(readRange(options, 0, Math.max(Math.abs(amplitude), noise)));
  return (context) => {
    // Reduces to one period first, because the sine of 10¹² radians is imprecise.
    const turn = ((context.simulatedNow + phase) % period) / period;
    const wave = mean + amplitude * Math.sin(2 * Math.PI * turn);
    return round(noise === 0 ? wave : wave + noise * drawStandardNormal(context.random));
  };
}

export const seriesSine: TemplateFunction<"series.sine"> = {
  name: "series.sine",
  description:
    "Returns the value of a sine wave at the record's time (or simulated time), such as daily temperature, tides, or load.",
  signatures: [
    [
      {
        name: "options",
        kind: "object",
        description: "The settings of the wave.",
        options: [
          { name: "mean", kind: "number", description: "The mean of the wave.", default: "0" },
          {
            name: "amplitude",
            kind: "number",
            description: "The maximum distance from the mean.",
            default: "1",
          },
          {
            name: "period",
            kind: "string",
            description:
              'The duration of one cycle, such as "30s", "10m", "1h", or "1d", or in milliseconds.',
            default: '"1h"',
          },
          {
            name: "phase",
            kind: "string",
            description:
              "How far the wave is shifted ahead; without a shift, a cycle starts at midnight UTC.",
            default: '"0s"',
          },
          {
            name: "noise",
            kind: "number",
            description: "The standard deviation of normally distributed noise.",
            default: "0",
            minimum: 0,
          },
          MIN,
          MAX,
          PRECISION,
        ],
      },
    ],
  ],
  example: '{{series.sine({"mean": 20, "amplitude": 5, "period": "1h", "noise": 0.3, "precision": 0.1})}}',
  strictArguments: true,
  bind: bindSine,
};
