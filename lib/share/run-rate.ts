import { durationMsSchema, momentMsSchema } from "@/lib/share/moments";
import { z } from "@/lib/zod";

/** Records a second; the ceiling is the one of the field for the rate. */
const rateOrNone = z.number().min(0).max(10_000_000);
const rate = rateOrNone.positive();

/** One number for each hour of a week: index = weekday × 24 + hour, the week beginning on Sunday as in the KDG. */
const weekOfHours = z.array(rateOrNone).length(7 * 24);

const realClock = z.strictObject({ kind: z.literal("real") });

/** Walks from `from` to `to`: `secondsPerTick` seconds of data at a time, `waitMs` from one tick to the next. */
const simulatedClock = z
  .strictObject({
    kind: z.literal("simulated"),
    from: momentMsSchema,
    to: momentMsSchema,
    secondsPerTick: z.int().min(1).max(86_400),
    waitMs: durationMsSchema.or(z.literal(0)),
  })
  .refine(({ from, to }) => from < to, { path: ["to"], error: "the end has to lie after the start" });

const constant = z.strictObject({ kind: z.literal("constant"), recordsPerSecond: rate });

const periodic = z.strictObject({
  kind: z.literal("periodic"),
  /** Mean and standard deviation of the number of records in a second. */
  means: weekOfHours,
  deviations: weekOfHours,
  /** Whether the mean moves in a straight line towards the next hour's. */
  smoothing: z.boolean(),
  clock: z.discriminatedUnion("kind", [realClock, simulatedClock]),
});

const ramp = z.strictObject({
  kind: z.literal("ramp"),
  from: rateOrNone,
  to: rateOrNone,
  overMs: durationMsSchema,
});

const bursts = z
  .strictObject({
    kind: z.literal("bursts"),
    base: rateOrNone,
    burst: rate,
    lengthMs: durationMsSchema,
    everyMs: durationMsSchema,
  })
  .refine(({ lengthMs, everyMs }) => lengthMs <= everyMs, {
    path: ["lengthMs"],
    error: "a burst cannot be longer than the time from one to the next",
  });

const fastest = z.strictObject({ kind: z.literal("fastest") });

/** How fast records are made. */
export const runRateSchema = z.discriminatedUnion("kind", [constant, periodic, ramp, bursts, fastest]);
export type RunRate = z.infer<typeof runRateSchema>;
