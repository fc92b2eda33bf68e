import { closeSync, openSync, writeSync } from "node:fs";

const COMMIT_BYTES = 8;

/** The path of the file that records how many bytes of a spool file are complete. */
export function toCommitPath(path: string): string {
  return `${path}.committed`;
}

function writeFully(file: number, data: Uint8Array, position: number): void {
  for (let written = 0; written < data.length; ) {
    written += writeSync(file, data, written, data.length - written, position + written);
  }
}

/**
 * Records that wait for delivery, in a file that later becomes the object itself. When `append` returns, the
 * operating system has the data: it survives a crash of this process, but not of the machine. Writes are
 * synchronous, because a write is only a copy into the page cache, and because records of different calls
 * must not mix.
 */
export class SpoolFile {
  readonly path: string;
  readonly #data: number;
  readonly #commit: number;
  #bytes = 0;

  constructor(path: string) {
    this.path = path;
    this.#data = openSync(path, "wx", 0o644);
    this.#commit = openSync(toCommitPath(path), "wx", 0o600);
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

/** The length in a commit file; 0 if the file itself was cut off. */
export function parseCommittedBytes(content: Buffer): number {
  return content.length === COMMIT_BYTES ? Number(content.readBigUInt64BE()) : 0;
}
