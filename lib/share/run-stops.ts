import { durationMsSchema, momentMsSchema } from "@/lib/share/moments";
import { z } from "@/lib/zod";

const stop = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("count"), records: z.int().positive() }),
  /** Running time, without pauses. */
  z.strictObject({ kind: z.literal("duration"), ms: durationMsSchema }),
  z.strictObject({ kind: z.literal("until"), moment: momentMsSchema }),
]);

/** When a run ends by itself: at whichever comes first, each kind at most once. An empty list: never. */
export const runStopsSchema = z
  .array(stop)
  .max(3)
  .refine((stops) => new Set(stops.map(({ kind }) => kind)).size === stops.length, "a stop is given twice");
export type RunStops = z.infer<typeof runStopsSchema>;
