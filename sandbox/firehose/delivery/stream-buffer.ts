import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { SandboxClock } from "../../clock";
import { SpoolFile } from "./spool-file";

/** Records of one call, end to end in one piece of memory. */
export interface PackedRecords {
  readonly data: Uint8Array;
  /** Where each record ends in `data`; a record begins where the one before it ends. */
  readonly ends: readonly number[];
}

/** A full or due buffer: the file with its records, and when the first of them came. */
export interface ClosedBuffer {
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly firstArrival: number;
}

export interface StreamBufferOptions {
  /** Where the spool files lie. */
  readonly directory: string;
  readonly maxBytes: number;
  readonly maxMilliseconds: number;
  readonly clock: SandboxClock;
  readonly deliver: (closed: ClosedBuffer) => void;
}

interface OpenBuffer {
  readonly file: SpoolFile;
  readonly firstArrival: number;
  readonly cancelTimer: () => void;
  records: number;
}

/** The spool file's name tells when its first record came, for a start after a crash. */
function spoolName(firstArrival: number): string {
  return `${firstArrival}-${randomUUID()}`;
}

/** Collects a stream's records and hands them on by size or by time, whichever comes first. */
export class StreamBuffer {
  readonly #options: StreamBufferOptions;
  #open: OpenBuffer | undefined;

  constructor(options: StreamBufferOptions) {
    this.#options = options;
    mkdirSync(options.directory, { recursive: true });
  }

  get records(): number {
    return this.#open?.records ?? 0;
  }

  get bytes(): number {
    return this.#open?.file.bytes ?? 0;
  }

  /** Takes the records of one call. A record is never split between two objects. */
  append({ data, ends }: PackedRecords): void {
    let start = 0;
    let next = 0;
    while (next < ends.length) {
      this.#open ??= this.#begin();
      const room = this.#options.maxBytes - this.#open.file.bytes;
      // Up to the record that fills the buffer, or all of them.
      const full = data.length - start >= room;
      const last = full
        ? ends.findIndex((end, index) => index >= next && end - start >= room)
        : ends.length - 1;
      const end = ends[last] ?? data.length;
      this.#open.file.append(data.subarray(start, end));
      this.#open.records += last + 1 - next;
      start = end;
      next = last + 1;
      if (this.#open.file.bytes >= this.#options.maxBytes) this.flush();
    }
  }

  /** Delivers what there is now. */
  flush(): void {
    const open = this.#close();
    if (open !== undefined) this.#options.deliver({ path: open.file.path, firstArrival: open.firstArrival });
  }

  /** Lets go of the file and the timer without delivering, as a crash would. */
  abandon(): void {
    this.#close();
  }

  #begin(): OpenBuffer {
    const firstArrival = this.#options.clock.now();
    return {
      file: new SpoolFile(join(this.#options.directory, spoolName(firstArrival))),
      firstArrival,
      cancelTimer: this.#options.clock.after(this.#options.maxMilliseconds, () => this.flush()),
      records: 0,
    };
  }

  #close(): OpenBuffer | undefined {
    const open = this.#open;
    this.#open = undefined;
    open?.cancelTimer();
    open?.file.close();
    return open;
  }
}
