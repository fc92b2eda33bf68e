import { HeadwaterError } from "@/lib/errors";
import { type Envelope, envelope } from "./envelope";
import type { Outbox } from "./outbox";
import type { Pacer } from "./pacer";
import type { RunSettings } from "./run-settings";
import { rejectedInAll } from "./run-state";
import type { RunStore } from "./run-store";

/** Records generated before everything else gets a turn. */
const SLICE = 500;

/** A template that makes nothing but records over the limit would go on for ever. */
const OVERSIZED_IN_A_ROW = 1000;

/** `more`: there is more to generate at once. `blocked`: there is more, but no room. `done`: nothing more is due. */
export type IntakeResult = "more" | "blocked" | "done";

/** Generates the records that are due, as far as the outbox has room. */
export class Intake {
  readonly #settings: RunSettings;
  readonly #pacer: Pacer;
  readonly #outbox: Outbox;
  readonly #store: RunStore;
  #oversizedInARow = 0;

  constructor(settings: RunSettings, parts: { pacer: Pacer; outbox: Outbox; store: RunStore }) {
    this.#settings = settings;
    this.#pacer = parts.pacer;
    this.#outbox = parts.outbox;
    this.#store = parts.store;
  }

  /** Records that the target still asks for: those rejected are replaced. Infinity: there is no target. */
  get missing(): number {
    const { target } = this.#settings;
    const { generated } = this.#store.state;
    if (target === undefined) return Number.POSITIVE_INFINITY;
    return target - generated + rejectedInAll(this.#store.state);
  }

  /** True: nothing more will be generated, unless a record that is still waiting has to be replaced. */
  isDone(runningMs: number): boolean {
    return this.missing <= 0 || this.#pacer.isOver(runningMs, this.#store.state.generated);
  }

  /** Generates one slice of what is due. @throws what `nextRecord` throws */
  generate(runningMs: number, now: number): IntakeResult {
    if (this.missing <= 0) return "done";
    const { generated } = this.#store.state;
    const wanted = this.#pacer.allowance(runningMs, generated, Math.min(this.missing, SLICE + 1));
    if (wanted === 0) return "done";
    if (this.#outbox.room === 0) return "blocked";
    const count = Math.min(wanted, SLICE);
    if (this.#make(count, generated, runningMs, now) < count) return "blocked";
    return wanted > SLICE ? "more" : "done";
  }

  /** Makes `count` records, fewer where there is no room for so many bytes. Gives how many it made. */
  #make(count: number, firstIndex: number, runningMs: number, now: number): number {
    let made = 0;
    let kept = 0;
    try {
      while (made < count && this.#outbox.room > 0) {
        const record = envelope(this.#settings.nextRecord(firstIndex + made), runningMs);
        made += 1;
        if (record.size > this.#settings.sink.limits.maxRecordBytes) {
          this.#reject(record);
          continue;
        }
        this.#outbox.add(record, now);
        kept += 1;
      }
    } finally {
      this.#store.dispatch({ type: "generated", records: kept });
    }
    if (kept > 0) this.#oversizedInARow = 0;
    return made;
  }

  #reject({ record, size }: Envelope): void {
    const limit = this.#settings.sink.limits.maxRecordBytes;
    const message = `The record has ${size} bytes; the destination takes ${limit}.`;
    this.#store.dispatch({ type: "generated", records: 1 });
    this.#store.dispatch({ type: "rejected", reason: "oversized", records: 1 });
    this.#store.log("rejected", { reason: "oversized", bytes: size, limit });
    this.#settings.onRejected(record, "oversized", message);
    this.#oversizedInARow += 1;
    if (this.#oversizedInARow < OVERSIZED_IN_A_ROW) return;
    throw new HeadwaterError(
      "every-record-oversized",
      `${OVERSIZED_IN_A_ROW} records in a row were over the limit of one record; the last one has ${size} bytes, the destination takes ${limit}.`,
      { hint: "Shorten the template.", facts: { records: OVERSIZED_IN_A_ROW, bytes: size, limit } },
    );
  }
}
