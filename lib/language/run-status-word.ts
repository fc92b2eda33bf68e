/** The states of a run, as they are known by name in every catalogue. */
export type RunStatusWord = "ready" | "sending" | "paused" | "stopping" | "finished" | "stopped" | "failed";
