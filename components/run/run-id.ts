import { unpredictableSeed } from "@/lib/random";

/** Tells runs of this browser from each other. `crypto.randomUUID` is missing on plain-HTTP hosts. */
export function newRunId(): string {
  return `${Date.now().toString(36)}-${unpredictableSeed().toString(36)}`;
}

/** The Web Lock that a run holds as long as it lives. */
export function runLock(id: string): string {
  return `headwater.run.${id}`;
}
