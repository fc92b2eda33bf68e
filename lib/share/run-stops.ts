import { z } from "@/lib/zod";

/** A hundred years. */
const LONGEST_MS = 100 * 365 * 24 * 3600 * 1000;

/** When a run ends by itself: at whichever comes first. Nothing given: never. */
export const runStopsSchema = z.strictObject({
  /** Records in all. */
  target: z.int().positive().optional(),
  /** Running time, without pauses. */
  durationMs: z.number().positive().max(LONGEST_MS).optional(),
  /** Milliseconds since 1970, up to the last moment that a Date can hold. */
  until: z.number().min(0).max(8.64e15).optional(),
});
