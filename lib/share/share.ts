import { signInConfigSchema } from "@/lib/config/deployment";
import { runRateSchema } from "@/lib/share/run-rate";
import { runStopsSchema } from "@/lib/share/run-stops";
import { templateNameSchema } from "@/lib/share/template-name";
import { LIMITS } from "@/lib/template/limits";
import { z } from "@/lib/zod";

/** Names and their lengths as in the API references of CreateDeliveryStream and CreateStream. */
const destination = z.strictObject({
  region: signInConfigSchema.shape.region,
  kind: z.enum(["firehose", "kinesis"]),
  name: z.string().regex(/^[a-zA-Z0-9_.-]{1,128}$/),
});

const templateText = z
  .string()
  .refine(
    (text) => new TextEncoder().encode(text).length <= LIMITS.templateBytes,
    `a template has at most ${LIMITS.templateBytes} bytes`,
  );

/**
 * What one person hands to another: a template, and settings that each were chosen to go with it. Every object in it is
 * strict, so that no credential, token or endpoint can ever come along under a name of its own.
 */
export const shareSchema = z.strictObject({
  name: templateNameSchema,
  template: templateText,
  rate: runRateSchema.optional(),
  stops: runStopsSchema.optional(),
  destination: destination.optional(),
  seed: z
    .string()
    .regex(/^[^\p{Cc}\p{Cf}\p{Cs}]{1,256}$/u, "a seed is one line of at most 256 characters")
    .optional(),
  signIn: signInConfigSchema.optional(),
});
export type Share = z.infer<typeof shareSchema>;
