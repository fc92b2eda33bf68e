import { signInConfigSchema } from "@/lib/config/deployment";
import type { IssueCode } from "@/lib/errors";
import { oneLine } from "@/lib/share/one-line";
import { recordOptionsSchema } from "@/lib/share/record-options";
import { runRateSchema } from "@/lib/share/run-rate";
import { runStopsSchema } from "@/lib/share/run-stops";
import { sharedDestinationSchema } from "@/lib/share/shared-destination";
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
 * What one person hands to another: a template, and settings that each were chosen to go with it. Every object in it is
 * strict, so that no credential, token or endpoint can ever come along under a name of its own.
 */
export const shareSchema = z.strictObject({
  name: templateNameSchema,
  template: templateText,
  rate: runRateSchema.optional(),
  stops: runStopsSchema.optional(),
  destination: sharedDestinationSchema.optional(),
  options: recordOptionsSchema.optional(),
  seed: oneLine(256).optional(),
  signIn: signInConfigSchema.optional(),
});
export type Share = z.infer<typeof shareSchema>;
