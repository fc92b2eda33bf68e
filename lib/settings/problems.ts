import { HeadwaterError } from "@/lib/errors";
import { listIssues, toIssues } from "@/lib/issues";
import { type Destination, destinationSchema } from "@/lib/settings/destination";
import { fromDraft } from "@/lib/settings/draft";
import { type OptionsForm, type RateForm, toRate, toRecordOptions } from "@/lib/settings/forms";
import { partitionKeysSchema } from "@/lib/settings/partition-keys";
import { type Rate, rateSchema } from "@/lib/settings/rate";
import { recordOptionsSchema, seedSchema } from "@/lib/settings/record-options";
import { endSchema } from "@/lib/settings/stops";
import type { z } from "@/lib/zod";

/** The fields of the rate form, by their place in the settings. */
export type RateField =
  | "recordsPerSecond"
  | "from"
  | "to"
  | "overSeconds"
  | "base"
  | "burst"
  | "lengthSeconds"
  | "everySeconds"
  | "week"
  | "simulated.from"
  | "simulated.to"
  | "simulated.secondsPerTick"
  | "simulated.waitBetweenTicks"
  | "target"
  | "durationSeconds"
  | "until";

/**
 * Every field with which a run could not start, at once.
 *
 * @param now milliseconds since 1970
 */
export function findRateProblems(form: RateForm, now: number): ReadonlySet<RateField> {
  const end = fromDraft(form.end);
  const places = [...findProblems(rateSchema, toRate(form)), ...findProblems(endSchema, end)];
  const isPast = end.kind === "until" && end.until <= now;
  const fields = places.map((place) => (place.startsWith("week") ? "week" : place));
  return new Set([...fields, ...(isPast ? ["until"] : [])] as RateField[]);
}

/** The fields of the record options' form, by their place in the settings. */
export type OptionsField = "timeToLiveSeconds" | "mark.name" | "seed" | "keys.key" | "keys.template";

/** Every field with which a run could not start, at once. */
export function findOptionsProblems(
  form: OptionsForm,
  destination: "firehose" | "kinesis",
): ReadonlySet<OptionsField> {
  const places = [
    ...findProblems(recordOptionsSchema, toRecordOptions(form)),
    ...(form.seed === "" ? [] : findProblems(seedSchema, form.seed).map(() => "seed")),
    ...(destination === "kinesis"
      ? findProblems(partitionKeysSchema, fromDraft(form.keys)).map((place) => `keys.${place}`)
      : []),
  ];
  return new Set(places as OptionsField[]);
}

export function isDestination(value: unknown): value is Destination {
  return destinationSchema.safeParse(value).success;
}

function findProblems(schema: z.ZodType, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value);
  return error?.issues.map(({ path }) => path.join(".")) ?? [];
}

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
