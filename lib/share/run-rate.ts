import { rateProblems } from "@/lib/schedule/rate-problems";
import type { RateSettings } from "@/lib/schedule/rate-settings";
import { z } from "@/lib/zod";

/** Bounds against slips and mischief alone; which rates make sense is the schedule's to say. */
const perSecond = z.number().min(0).max(1_000_000_000);
const hundredYearsInSeconds = 100 * 365 * 24 * 3600;
const seconds = z.number().min(0).max(hundredYearsInSeconds);

/** Milliseconds since 1970, up to the last moment that a Date can hold. */
const moment = z.number().min(0).max(8.64e15);

const simulated = z.strictObject({
  from: moment,
  to: moment,
  secondsPerTick: z.int().min(1).max(hundredYearsInSeconds),
  /** Milliseconds. */
  waitBetweenTicks: z
    .number()
    .min(0)
    .max(hundredYearsInSeconds * 1000),
});

const periodic = z.strictObject({
  kind: z.literal("periodic"),
  week: z.array(z.strictObject({ mean: perSecond, stddev: perSecond })).max(168),
  smoothing: z.boolean(),
  simulated: simulated.optional(),
});

const kinds = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("constant"), recordsPerSecond: perSecond }),
  z.strictObject({ kind: z.literal("ramp"), from: perSecond, to: perSecond, overSeconds: seconds }),
  z.strictObject({
    kind: z.literal("bursts"),
    base: perSecond,
    burst: perSecond,
    lengthSeconds: seconds,
    everySeconds: seconds,
  }),
  periodic,
  z.strictObject({ kind: z.literal("fastest") }),
]);

/** How fast records are made: a rate that can be used as it is. */
export const runRateSchema: z.ZodType<RateSettings> = kinds.superRefine((rate, context) => {
  const [problem] = rateProblems(rate);
  if (problem !== undefined) context.addIssue(`${problem.setting} ${problem.message}`);
});
