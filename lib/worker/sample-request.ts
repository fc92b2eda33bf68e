import type { RateSettings } from "@/lib/schedule/rate-settings";
import type { RunRequest } from "@/lib/worker/run-request";

/** What decides which records a run would send, and in what form. */
export interface SampleRequest extends Pick<RunRequest, "template" | "keepLineBreaks" | "framing" | "mark"> {
  /** A run with the same seed begins with the same records, but for the time in them. */
  readonly seed: string;
  /** Of a run whose records show the time of a simulated clock. */
  readonly simulatedRate?: RateSettings | undefined;
}
