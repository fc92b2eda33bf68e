import type { Envelope } from "./envelope";

interface Group {
  readonly envelopes: readonly Envelope[];
  readyAt: number;
}

/** Records that failed together, each group with the moment from which it may be sent again. Oldest group first. */
export class RetryQueue {
  #groups: Group[] = [];

  add(envelopes: readonly Envelope[], readyAt: number): void {
    if (envelopes.length > 0) this.#groups.push({ envelopes, readyAt });
  }

  /** Removes and gives what may be sent again by now. */
  takeReady(now: number): Envelope[] {
    const ready: Envelope[] = [];
    if (this.waitFor(now) > 0) return ready;
    const waiting: Group[] = [];
    for (const group of this.#groups) {
      if (group.readyAt > now) waiting.push(group);
      else ready.push(...group.envelopes);
    }
    this.#groups = waiting;
    return ready;
  }

  /** Milliseconds until the next group is ready. Infinity: there is none. */
  waitFor(now: number): number {
    let next = Number.POSITIVE_INFINITY;
    for (const group of this.#groups) next = Math.min(next, group.readyAt);
    return Math.max(0, next - now);
  }

  /** Nothing waits longer than until `latest` any more. */
  hasten(latest: number): void {
    for (const group of this.#groups) group.readyAt = Math.min(group.readyAt, latest);
  }
}
