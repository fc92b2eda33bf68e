import { MAX_DURATION_SECONDS, MAX_RECORDS } from "@/lib/settings/limits";
import { momentSchema, wholeNumber } from "@/lib/settings/rate";
import { z } from "@/lib/zod";

const target = wholeNumber.min(1).max(MAX_RECORDS);

/** Ends a run at whichever comes first. Empty: the run ends when the user stops it. */
export const stopsSchema = z.strictObject({
  /** Records that the destination has accepted. */
  target: target.optional(),
  /** Running time without pauses. */
  durationMs: z
    .number()
    .positive()
    .max(MAX_DURATION_SECONDS * 1000)
    .optional(),
  /** Milliseconds since 1970. */
  until: momentSchema.optional(),
});
export type Stops = z.infer<typeof stopsSchema>;

/** A form's choice of one stop. */
export const endSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("count"), target }),
  z.strictObject({
    kind: z.literal("duration"),
    durationSeconds: z.number().positive().max(MAX_DURATION_SECONDS),
  }),
  z.strictObject({ kind: z.literal("until"), until: momentSchema }),
  z.strictObject({ kind: z.literal("never") }),
]);
export type End = z.infer<typeof endSchema>;
