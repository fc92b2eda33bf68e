import { type Bin, NumberCounts } from "./number-counts";

export interface Moments {
  /** The earliest and the latest, as they are written. */
  readonly earliest: string;
  readonly latest: string;
  /** From the earliest to the latest, in milliseconds since 1970. */
  readonly histogram: readonly Bin[];
}

const PARTS =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:(Z)| ?([+-]\d\d):?(\d\d))?)?$/;

/** Counts timestamps, whatever form they have. */
export class MomentCounts {
  readonly #counts = new NumberCounts();
  #earliest = "";
  #latest = "";

  add(timestamp: string): void {
    const moment = momentOf(timestamp);
    if (Number.isNaN(moment)) return;
    const { min, max } = this.#counts;
    if (moment < min) this.#earliest = timestamp;
    if (moment > max) this.#latest = timestamp;
    this.#counts.add(moment);
  }

  /** Undefined: there were none. */
  summary(): Moments | undefined {
    if (this.#counts.counts.size === 0) return undefined;
    return { earliest: this.#earliest, latest: this.#latest, histogram: this.#counts.histogram() };
  }
}

/** Milliseconds since 1970; a time without a zone is read as UTC, so that it is the same on every machine. */
function momentOf(timestamp: string): number {
  const parts = PARTS.exec(timestamp);
  if (parts === null) return Number.NaN;
  const [, date, time = "00:00", seconds = "00", fraction = "0", , hours = "+00", minutes = "00"] = parts;
  const milliseconds = fraction.slice(0, 3).padEnd(3, "0");
  return Date.parse(`${date}T${time}:${seconds}.${milliseconds}${hours}:${minutes}`);
}
