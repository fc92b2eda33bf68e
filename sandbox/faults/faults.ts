import { randomInt } from "node:crypto";
import { type FaultSettings, noFaults } from "./fault-settings";

type CallOutcome = "answered" | "unavailable" | "throttled" | "cut-before-write" | "cut-after-write";

/** The faults of one call. */
interface CallFaults {
  readonly outcome: CallOutcome;
  readonly latencyMilliseconds: number;
}

const CALL_WITHOUT_FAULTS: CallFaults = { outcome: "answered", latencyMilliseconds: 0 };

/** `*` matches any text, as in IAM. */
function actionMatches(pattern: string, action: string): boolean {
  const expression = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*");
  return new RegExp(`^${expression}$`, "i").test(action);
}

/** The faults in force, and the random numbers that select the calls they hit. */
export class Faults {
  #settings: FaultSettings = noFaults;
  #random: Random = systemRandom;

  get settings(): FaultSettings {
    return this.#settings;
  }

  /** Replaces the faults. If there is a seed, the random sequence restarts. */
  set(settings: FaultSettings): void {
    this.#settings = settings;
    this.#random = settings.seed === null ? systemRandom : createSeededRandom(settings.seed);
  }

  clear(): void {
    this.set(noFaults);
  }

  /** Draws the faults of an operation's next call. */
  drawCallFaults(operation: string): CallFaults {
    if (!this.#appliesTo(operation)) return CALL_WITHOUT_FAULTS;
    return { outcome: this.#outcome(), latencyMilliseconds: this.#latency() };
  }

  /**
   * Draws whether the next record of an operation fails. Returns its error code, or undefined.
   * @param defaultCode the service's own code for failed records
   */
  drawRecordFailure(operation: string, defaultCode: string): string | undefined {
    const { failedRecordShare, failedRecordCode } = this.#settings;
    if (failedRecordShare === 0 || !this.#appliesTo(operation)) return undefined;
    return this.#random() < failedRecordShare ? (failedRecordCode ?? defaultCode) : undefined;
  }

  /** Whether an IAM action, for example `firehose:PutRecordBatch`, is denied. */
  denies(action: string): boolean {
    return this.#settings.deny.some((pattern) => actionMatches(pattern, action));
  }

  #appliesTo(operation: string): boolean {
    return this.#settings.operations.includes(operation) || this.#settings.operations.includes("*");
  }

  /** One random number decides among all outcomes, so that the shares add up. */
  #outcome(): CallOutcome {
    const settings = this.#settings;
    const outcomes = [
      ["unavailable", settings.unavailableShare],
      ["throttled", settings.throttledShare],
      ["cut-before-write", settings.cutBeforeWriteShare],
      ["cut-after-write", settings.cutAfterWriteShare],
    ] as const;
    if (outcomes.every(([, share]) => share === 0)) return "answered";
    let remaining = this.#random();
    for (const [outcome, share] of outcomes) {
      if (remaining < share) return outcome;
      remaining -= share;
    }
    return "answered";
  }

  #latency(): number {
    const latency = this.#settings.latencyMilliseconds;
    if (typeof latency === "number") return latency;
    return latency.min + (latency.max - latency.min) * this.#random();
  }
}

/** Returns numbers in [0, 1). */
type Random = () => number;

/** Different on every run, for faults without a seed. */
const systemRandom: Random = () => randomInt(2 ** 32) / 2 ** 32;

/** Tommy Ettinger's mulberry32: small, and good enough to choose the calls that fail. */
function createSeededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
