import { type Draft, fromDraft, type Tagged, toDraft } from "@/lib/settings/draft";
import {
  DEFAULT_OPTIONS_FORM,
  DEFAULT_RATE_FORM,
  type OptionsForm,
  type RateForm,
} from "@/lib/settings/forms";
import { partitionKeysSchema } from "@/lib/settings/partition-keys";
import { clockSchema, rateSchema } from "@/lib/settings/rate";
import { markSchema, recordOptionsSchema, seedSchema, timeToLiveSchema } from "@/lib/settings/record-options";
import { endSchema } from "@/lib/settings/stops";
import { z } from "@/lib/zod";

/*
 * The forms as storage keeps them. What is chosen has to be valid; where the fields of a kind that is not chosen are
 * not, that kind starts from its defaults again.
 */

export const rateFormSchema: z.ZodType<RateForm> = z.object({
  rate: draftSchema(rateSchema, DEFAULT_RATE_FORM.rate),
  clock: draftSchema(clockSchema, DEFAULT_RATE_FORM.clock),
  end: draftSchema(endSchema, DEFAULT_RATE_FORM.end),
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
