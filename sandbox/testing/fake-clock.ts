import { vi } from "vitest";
import type { SandboxClock } from "../clock";

/** A clock that changes only through `advance`, which runs due timers in order. */
export class FakeClock implements SandboxClock {
  #now: number;
  readonly #due = new Set<{ readonly at: number; readonly action: () => void }>();

  /**
   * @param now milliseconds since 1970; the default is the current time, which real clients sign with
   */
  constructor(now: number = Date.now()) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, action: () => void): () => void {
    const entry = { at: this.#now + milliseconds, action };
    this.#due.add(entry);
    return () => this.#due.delete(entry);
  }

  /** Resolves as soon as a timer is pending. */
  async waitForTimer(): Promise<void> {
    await vi.waitUntil(() => this.#due.size > 0);
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
    const due = [...this.#due].filter(({ at }) => at <= this.#now).sort((a, b) => a.at - b.at);
    for (const entry of due) {
      this.#due.delete(entry);
      entry.action();
    }
  }
}
