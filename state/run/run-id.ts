import { createUnpredictableSeed } from "@/lib/random";

/** How many letters a seed of 53 bits has. */
const SEED_LETTERS = 11;

/**
 * Identifies a run across browsers: records can carry it. Always as long as the preview's `SAMPLE_RUN_ID`.
 * `crypto.randomUUID` is missing on plain-HTTP hosts.
 */
export function newRunId(): string {
  return `${Date.now().toString(36)}-${createUnpredictableSeed().toString(36).padStart(SEED_LETTERS, "0")}`;
}

/** The Web Lock that a run holds as long as it lives. */
export function runLock(id: string): string {
  return `headwater.run.${id}`;
}
