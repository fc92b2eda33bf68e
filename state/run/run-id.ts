import { unpredictableSeed } from "@/lib/random";

/** How many letters a seed of 53 bits has. */
const SEED_LETTERS = 11;

/**
 * Tells runs from each other, of this browser and of others: records can carry it. Always as long as `SAMPLE_RUN_ID`.
 * `crypto.randomUUID` is missing on plain-HTTP hosts.
 */
export function newRunId(): string {
  return `${Date.now().toString(36)}-${unpredictableSeed().toString(36).padStart(SEED_LETTERS, "0")}`;
}

/** Stands in sample records where a run's own would. */
export const SAMPLE_RUN_ID = "00000000-00000000000";

/** The Web Lock that a run holds as long as it lives. */
export function runLock(id: string): string {
  return `headwater.run.${id}`;
}
