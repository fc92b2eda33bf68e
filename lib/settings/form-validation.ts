import { type Destination, destinationSchema } from "@/lib/settings/destination";
import {
  DEFAULT_OPTIONS_FORM,
  DEFAULT_RATE_FORM,
  type Draft,
  fromDraft,
  type OptionsForm,
  type RateForm,
  type Tagged,
  toDraft,
  toRate,
  toRecordOptions,
} from "@/lib/settings/forms";
import { clockSchema, rateSchema } from "@/lib/settings/rate";
import {
  markSchema,
  partitionKeysSchema,
  recordOptionsSchema,
  seedSchema,
  timeToLiveSchema,
} from "@/lib/settings/record-options";
import { endSchema } from "@/lib/settings/stops";
import { z } from "@/lib/zod";

/** The fields of the rate form, by their path in the settings. */
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
 * Returns every field that prevents a run from starting.
 *
 * @param now milliseconds since 1970
 */
export function findRateProblems(form: RateForm, now: number): ReadonlySet<RateField> {
  const end = fromDraft(form.end);
  const paths = [...findProblems(rateSchema, toRate(form)), ...findProblems(endSchema, end)];
  const isPast = end.kind === "until" && end.until <= now;
  const fields = paths.map((path) => (path.startsWith("week") ? "week" : path));
  return new Set([...fields, ...(isPast ? ["until"] : [])] as RateField[]);
}

/** The fields of the record options form, by their path in the settings. */
export type OptionsField = "timeToLiveSeconds" | "mark.name" | "seed" | "keys.key" | "keys.template";

/** Returns every field that prevents a run from starting. */
export function findOptionsProblems(
  form: OptionsForm,
  destination: "firehose" | "kinesis",
): ReadonlySet<OptionsField> {
  const paths = [
    ...findProblems(recordOptionsSchema, toRecordOptions(form)),
    ...(form.seed === "" ? [] : findProblems(seedSchema, form.seed).map(() => "seed")),
    ...(destination === "kinesis"
      ? findProblems(partitionKeysSchema, fromDraft(form.keys)).map((path) => `keys.${path}`)
      : []),
  ];
  return new Set(paths as OptionsField[]);
}

export function isDestination(value: unknown): value is Destination {
  return destinationSchema.safeParse(value).success;
}

function findProblems(schema: z.ZodType, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value);
  return error?.issues.map(({ path }) => path.join(".")) ?? [];
}

/*
 * The forms in the browser's storage. The chosen kind must be valid. Another kind with an invalid field is replaced by
 * its defaults.
 */

const clockDraftSchema = draftSchema(clockSchema, DEFAULT_RATE_FORM.clock);

export const rateFormSchema: z.ZodType<RateForm> = z
  .object({
    rate: draftSchema(rateSchema, DEFAULT_RATE_FORM.rate),
    clock: z.unknown(),
    end: draftSchema(endSchema, DEFAULT_RATE_FORM.end),
  })
  .transform((form, context) => {
    const { data: clock = DEFAULT_RATE_FORM.clock, error } = clockDraftSchema.safeParse(form.clock);
    // The form shows the clock of a periodic rate only, so the user could not correct another one.
    if (form.rate.kind === "periodic") {
      for (const { message, path } of error?.issues ?? [])
        context.addIssue({ code: "custom", message, path: ["clock", ...path] });
    }
    return { ...form, clock };
  });

const { gzip, lineFeed, minifyJson, keepLineBreaks } = recordOptionsSchema.shape;

export const optionsFormSchema: z.ZodType<OptionsForm> = z.object({
  gzip,
  lineFeed,
  minifyJson,
  keepLineBreaks,
  mark: draftSchema(markSchema, DEFAULT_OPTIONS_FORM.mark),
  timeToLive: draftSchema(timeToLiveSchema, DEFAULT_OPTIONS_FORM.timeToLive),
  seed: z.union([z.literal(""), seedSchema]),
  keys: draftSchema(partitionKeysSchema, DEFAULT_OPTIONS_FORM.keys),
});

function draftSchema<Union extends Tagged>(
  union: z.ZodType<Union>,
  defaults: Draft<Union>,
): z.ZodType<Draft<Union>> {
  return z.looseObject({ kind: z.string() }).transform((stored, context) => {
    const draft = stored as unknown as Draft<Union>;
    const chosen = union.safeParse(fromDraft(draft));
    if (!chosen.success) {
      for (const { message, path } of chosen.error.issues)
        context.addIssue({ code: "custom", message, path: [stored.kind, ...path] });
      return defaults;
    }
    const kinds = Object.keys(defaults).filter((key) => key !== "kind");
    const others = kinds.flatMap((kind) => union.safeParse(fromDraft({ ...draft, kind })).data ?? []);
    return toDraft(
      chosen.data,
      others.reduce<Draft<Union>>((all, value) => toDraft(value, all), defaults),
    );
  });
}
