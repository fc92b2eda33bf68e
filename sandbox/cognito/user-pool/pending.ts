import { randomBytes } from "node:crypto";
import type { SandboxClock } from "../../clock";

const TOKEN_BYTES = 96;
/** So many sign-ins can be under way at once; past it the oldest is forgotten. */
const MAX_PENDING = 1000;

/** Half-done sign-ins, each found by a random token that works once and not for long. Lost at a restart. */
export class Pending<T> {
  readonly #clock: SandboxClock;
  readonly #lifetimeMilliseconds: number;
  readonly #entries = new Map<string, { readonly value: T; readonly expiresAt: number }>();

  constructor(clock: SandboxClock, lifetimeSeconds: number) {
    this.#clock = clock;
    this.#lifetimeMilliseconds = lifetimeSeconds * 1000;
  }

  /** Keeps a value and gives its token, base64. */
  add(value: T): string {
    const oldest = this.#entries.keys().next();
    if (this.#entries.size >= MAX_PENDING && !oldest.done) this.#entries.delete(oldest.value);
    const token = randomBytes(TOKEN_BYTES).toString("base64");
    this.#entries.set(token, { value, expiresAt: this.#clock.now() + this.#lifetimeMilliseconds });
    return token;
  }

  /** The value, without using the token up; undefined where it is unknown, used or too old. */
  peek(token: string): T | undefined {
    const entry = this.#entries.get(token);
    return entry !== undefined && this.#clock.now() < entry.expiresAt ? entry.value : undefined;
  }

  /** The value; the token is used up by it. */
  take(token: string): T | undefined {
    const value = this.peek(token);
    this.#entries.delete(token);
    return value;
  }
}
