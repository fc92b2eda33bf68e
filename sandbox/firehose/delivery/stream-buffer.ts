import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { SandboxClock } from "../../clock";
import { SpoolFile } from "./spool-file";

/** Records of one call, concatenated in one buffer. */
export interface PackedRecords {
  readonly data: Uint8Array;
  /** The end of each record in `data`. A record begins at the end of the previous one. */
  readonly ends: readonly number[];
}

/** A full or due buffer: its file, and the arrival time of its first record. */
export interface ClosedBuffer {
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly firstArrival: number;
}

export interface StreamBufferOptions {
  /** The folder of the spool files. */
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

/** The name contains the first record's arrival time, which recovery after a crash needs. */
function createSpoolName(firstArrival: number): string {
  return `${firstArrival}-${randomUUID()}`;
}

/** Buffers a stream's records and delivers them by size or by time, whichever comes first. */
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

  /** Adds the records of one call. Never splits a record between two objects. */
  append({ data, ends }: PackedRecords): void {
    let start = 0;
    let next = 0;
    while (next < ends.length) {
      this.#open ??= this.#openBuffer();
      const room = this.#options.maxBytes - this.#open.file.bytes;
      // Up to the record that fills the buffer, or all records.
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

  /** Delivers the buffered records now. */
  flush(): void {
    const open = this.#closeBuffer();
    if (open !== undefined) this.#options.deliver({ path: open.file.path, firstArrival: open.firstArrival });
  }

  /** Closes the file and cancels the timer without delivering, as a crash would. */
  abandon(): void {
    this.#closeBuffer();
  }

  #openBuffer(): OpenBuffer {
    const firstArrival = this.#options.clock.now();
    return {
      file: new SpoolFile(join(this.#options.directory, createSpoolName(firstArrival))),
      firstArrival,
      cancelTimer: this.#options.clock.after(this.#options.maxMilliseconds, () => this.flush()),
      records: 0,
    };
  }

  #closeBuffer(): OpenBuffer | undefined {
    const open = this.#open;
    this.#open = undefined;
    open?.cancelTimer();
    open?.file.close();
    return open;
  }
}
