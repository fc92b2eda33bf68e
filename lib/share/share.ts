import { signInConfigSchema } from "@/lib/config/deployment";
import type { IssueCode } from "@/lib/errors";
import { keyedDestinationSchema } from "@/lib/settings/destination";
import { rateSchema } from "@/lib/settings/rate";
import { recordOptionsSchema, seedSchema } from "@/lib/settings/record-options";
import { stopsSchema } from "@/lib/settings/stops";
import { templateNameSchema } from "@/lib/share/template-name";
import { LIMITS } from "@/lib/template/limits";
import { z } from "@/lib/zod";

const templateText = z
  .string()
  .refine((text) => new TextEncoder().encode(text).length <= LIMITS.templateBytes, {
    error: "template-bytes" satisfies IssueCode,
    params: { maximum: LIMITS.templateBytes },
  });

/**
 * What one person hands to another: a template, and the settings that they chose to include. Every object in it is
 * strict, so that it cannot carry a credential, a token or an endpoint under another key.
 */
export const shareSchema = z.strictObject({
  name: templateNameSchema,
  template: templateText,
  rate: rateSchema.optional(),
  stops: stopsSchema.optional(),
  destination: keyedDestinationSchema.optional(),
  options: recordOptionsSchema.optional(),
  seed: seedSchema.optional(),
  signIn: signInConfigSchema.optional(),
});
export type Share = z.infer<typeof shareSchema>;
