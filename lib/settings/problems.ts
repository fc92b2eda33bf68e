import { HeadwaterError } from "@/lib/errors";
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

function findProblems(schema: z.ZodType, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value);
  return error?.issues.map(({ path }) => path.join(".")) ?? [];
}

/** @throws {HeadwaterError} `rate-settings`, naming everything that is wrong with the rate */
export function checkRate(rate: Rate): void {
  const { error } = rateSchema.safeParse(rate);
  if (error === undefined) return;
  const problem = error.issues.map((issue) => describeProblem(issue, rate)).join("; ");
  throw new HeadwaterError("rate-settings", `The rate cannot be used: ${problem}.`, {
    hint: "Correct the rate.",
    facts: { problem },
  });
}

/** What is wrong in one place: a number with its value and its limit; text is not repeated, because a link can hold any. */
export function describeProblem(issue: z.core.$ZodIssue, input: unknown): string {
  const place = issue.path.map(String).join(".");
  const value = issue.path.reduce<unknown>((inside, key) => Object(inside)[key], input);
  const found = typeof value === "number" ? ` is ${value}, it` : "";
  return place === "" ? describeRule(issue) : `“${place}”${found} ${describeRule(issue)}`;
}

function describeRule(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    // Other sizes than numbers have messages of their own.
    case "too_big":
      return issue.origin === "number" ? `must be at most ${issue.maximum}` : issue.message;
    case "too_small":
      if (issue.origin !== "number") return issue.message;
      return `must be ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`;
    case "invalid_type":
      return `must be of type ${issue.expected}`;
    case "custom":
    case "invalid_format":
      return issue.message;
    default:
      return "has a value that is not one of those expected";
  }
}
