import { randomInt } from "node:crypto";
import { type FaultSettings, noFaults } from "./fault-settings";

type CallOutcome = "answered" | "unavailable" | "throttled" | "cut-before-write" | "cut-after-write";

/** What one call is to meet. */
interface CallFaults {
  readonly outcome: CallOutcome;
  readonly latencyMilliseconds: number;
}

const UNHARMED: CallFaults = { outcome: "answered", latencyMilliseconds: 0 };

/** `firehose:*` and `*` in the middle or at the end mean what they mean in IAM. */
function actionMatches(pattern: string, action: string): boolean {
  const expression = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*");
  return new RegExp(`^${expression}$`, "i").test(action);
}

/** The faults in force, and the draws that say whom they meet. */
export class Faults {
  #settings: FaultSettings = noFaults;
  #random: Random = unpredictableRandom;

  get settings(): FaultSettings {
    return this.#settings;
  }

  /** Puts other faults in force. The draws begin anew where there is a seed. */
  set(settings: FaultSettings): void {
    this.#settings = settings;
    this.#random = settings.seed === null ? unpredictableRandom : seededRandom(settings.seed);
  }

  clear(): void {
    this.set(noFaults);
  }

  /** Draws what the next call of an operation meets. */
  nextCall(operation: string): CallFaults {
    if (!this.#meets(operation)) return UNHARMED;
    return { outcome: this.#outcome(), latencyMilliseconds: this.#latency() };
  }

  /**
   * Draws whether the next record of an operation fails: its error code, or undefined.
   *
   * @param usualCode with which the service fails records by itself
   */
  nextRecordFailure(operation: string, usualCode: string): string | undefined {
    const { failedRecordShare, failedRecordCode } = this.#settings;
    if (failedRecordShare === 0 || !this.#meets(operation)) return undefined;
    return this.#random() < failedRecordShare ? (failedRecordCode ?? usualCode) : undefined;
  }

  /** Whether an IAM action, for example `firehose:PutRecordBatch`, is taken away. */
  denies(action: string): boolean {
    return this.#settings.deny.some((pattern) => actionMatches(pattern, action));
  }

  #meets(operation: string): boolean {
    return this.#settings.operations.includes(operation) || this.#settings.operations.includes("*");
  }

  /** One draw decides among all of them, so that the shares add up. */
  #outcome(): CallOutcome {
    const settings = this.#settings;
    const outcomes = [
      ["unavailable", settings.unavailableShare],
      ["throttled", settings.throttledShare],
      ["cut-before-write", settings.cutBeforeWriteShare],
      ["cut-after-write", settings.cutAfterWriteShare],
    ] as const;
    if (outcomes.every(([, share]) => share === 0)) return "answered";
    let left = this.#random();
    for (const [outcome, share] of outcomes) {
      if (left < share) return outcome;
      left -= share;
    }
    return "answered";
  }

  #latency(): number {
    const latency = this.#settings.latencyMilliseconds;
    if (typeof latency === "number") return latency;
    return latency.min + (latency.max - latency.min) * this.#random();
  }
}

/** Gives numbers in [0, 1). */
type Random = () => number;

/** A new draw each time, for faults that nobody asked to repeat. */
const unpredictableRandom: Random = () => randomInt(2 ** 32) / 2 ** 32;

/** Tommy Ettinger's mulberry32: small and good enough to choose which calls fail; the same seed fails the same ones. */
function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
