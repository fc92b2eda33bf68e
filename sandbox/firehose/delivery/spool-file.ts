import { closeSync, openSync, writeSync } from "node:fs";

const COMMIT_BYTES = 8;

/** Beside a spool file: how many of its bytes were written completely. */
export function commitPath(path: string): string {
  return `${path}.committed`;
}

function writeFully(file: number, data: Uint8Array, position: number): void {
  for (let written = 0; written < data.length; ) {
    written += writeSync(file, data, written, data.length - written, position + written);
  }
}

/**
 * Records that wait for delivery, in a file that later becomes the object itself. What was appended is the
 * operating system's when `append` returns, so that it survives the death of this process (not of the machine).
 * Written without waiting in between, because one write is a copy into the page cache, and because records of one
 * call must never mix with another's.
 */
export class SpoolFile {
  readonly path: string;
  readonly #data: number;
  readonly #commit: number;
  #bytes = 0;

  constructor(path: string) {
    this.path = path;
    this.#data = openSync(path, "wx", 0o644);
    this.#commit = openSync(commitPath(path), "wx", 0o600);
  }

  get bytes(): number {
    return this.#bytes;
  }

  append(data: Uint8Array): void {
    writeFully(this.#data, data, this.#bytes);
    this.#bytes += data.length;
    const committed = Buffer.alloc(COMMIT_BYTES);
    committed.writeBigUInt64BE(BigInt(this.#bytes));
    writeFully(this.#commit, committed, 0);
  }

  close(): void {
    closeSync(this.#data);
    closeSync(this.#commit);
  }
}

/** The length that a commit file tells; 0 where its own writing was cut off. */
export function committedBytes(content: Buffer): number {
  return content.length === COMMIT_BYTES ? Number(content.readBigUInt64BE()) : 0;
}
