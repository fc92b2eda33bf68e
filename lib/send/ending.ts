/** How a run is going to end, once it has begun to. */
export interface Ending {
  readonly as: "stopped" | "failed";
  /** Until when, on the monotonic clock, waiting records are still delivered. */
  readonly deliverUntil: number;
}

/** A failure outweighs a stop, and the earlier moment counts. */
export function soonerEnding(before: Ending | undefined, next: Ending): Ending {
  if (before === undefined) return next;
  return {
    as: before.as === "failed" ? "failed" : next.as,
    deliverUntil: Math.min(before.deliverUntil, next.deliverUntil),
  };
}
