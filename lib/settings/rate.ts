import { HeadwaterError, type IssueCode } from "@/lib/errors";
import { listIssues, toIssues } from "@/lib/issues";
import {
  HOURS_OF_WEEK,
  MAX_DURATION_SECONDS,
  MAX_MOMENT,
  MAX_RECORDS_PER_SECOND,
} from "@/lib/settings/limits";
import { z } from "@/lib/zod";

const perSecond = z.number().min(0).max(MAX_RECORDS_PER_SECOND);
const seconds = z.number().positive().max(MAX_DURATION_SECONDS);
/** Unlike `z.int()`, lets the rules about two members run even if the number has a fraction. */
export const wholeNumber = z.number().refine(Number.isInteger, "whole-number" satisfies IssueCode);
/** Milliseconds since 1970. */
export const momentSchema = z.number().min(-MAX_MOMENT).max(MAX_MOMENT);

const constant = z.strictObject({
  kind: z.literal("constant"),
  recordsPerSecond: z.number().positive().max(MAX_RECORDS_PER_SECOND),
});

const ramp = z
  .strictObject({ kind: z.literal("ramp"), from: perSecond, to: perSecond, overSeconds: seconds })
  .refine(({ from, to }) => from > 0 || to > 0, {
    path: ["to"],
    error: "ramp-from-zero" satisfies IssueCode,
    when: hasNumbers("from", "to"),
  });

const bursts = z
  .strictObject({
    kind: z.literal("bursts"),
    /** Between bursts. */
    base: perSecond,
    /** During a burst. */
    burst: z.number().positive().max(MAX_RECORDS_PER_SECOND),
    lengthSeconds: seconds,
    /** From the start of one burst to the start of the next. */
    everySeconds: seconds,
  })
  .refine(({ lengthSeconds, everySeconds }) => lengthSeconds <= everySeconds, {
    path: ["lengthSeconds"],
    error: "burst-too-long" satisfies IssueCode,
    when: hasNumbers("lengthSeconds", "everySeconds"),
  });

/** Records a second in one hour. */
const weekCell = z.strictObject({ mean: perSecond, stddev: perSecond });

const week = z
  .array(weekCell)
  .length(HOURS_OF_WEEK, "week-length" satisfies IssueCode)
  .readonly()
  .refine((cells) => cells.some(({ mean, stddev }) => mean > 0 || stddev > 0), {
    error: "empty-week" satisfies IssueCode,
  });

const simulatedClock = z
  .strictObject({
    from: momentSchema,
    /** Exclusive. */
    to: momentSchema,
    /** Simulated seconds whose records are due together. */
    secondsPerTick: wholeNumber.min(1).max(MAX_DURATION_SECONDS),
    /** Milliseconds of real time. */
    waitBetweenTicks: z
      .number()
      .min(0)
      .max(MAX_DURATION_SECONDS * 1000),
  })
  .refine(({ from, to }) => from < to, {
    path: ["to"],
    error: "later-than-start" satisfies IssueCode,
    when: hasNumbers("from", "to"),
  });

/** How fast records are generated. */
export const rateSchema = z.discriminatedUnion("kind", [
  constant,
  ramp,
  bursts,
  z.strictObject({
    kind: z.literal("periodic"),
    /** One cell for each hour, in the order day × 24 + hour; day 0 is Sunday. */
    week,
    /** Whether the rate moves in a straight line from one hour to the next. */
    smoothing: z.boolean(),
    /** Default: the hours are those of the real clock. */
    simulated: simulatedClock.optional(),
  }),
  z.strictObject({ kind: z.literal("fastest") }),
]);
export type Rate = z.infer<typeof rateSchema>;
export type Week = z.infer<typeof week>;
export type SimulatedClock = z.infer<typeof simulatedClock>;

/** @throws {HeadwaterError} `rate-settings`, with every problem of the rate as an issue */
export function checkRate(rate: Rate): void {
  const { error } = rateSchema.safeParse(rate);
  if (error === undefined) return;
  const issues = toIssues(error, { input: rate });
  throw new HeadwaterError("rate-settings", `The rate cannot be used: ${listIssues(issues)}.`, {
    hint: "Correct the rate.",
    issues,
  });
}

/** A form's choice of the clock that a periodic rate follows. */
export const clockSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("real") }),
  simulatedClock.extend({ kind: z.literal("simulated") }),
]);
export type ClockChoice = z.infer<typeof clockSchema>;

/** Lets rules about two members run even if another member is invalid, so that all problems are found at once. */
function hasNumbers(...names: readonly string[]): (payload: z.core.ParsePayload) => boolean {
  return ({ value }) => {
    const members = new Map<string, unknown>(
      typeof value === "object" && value !== null ? Object.entries(value) : [],
    );
    return names.every((name) => Number.isFinite(members.get(name)));
  };
}
