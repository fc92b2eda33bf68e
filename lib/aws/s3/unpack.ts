import { Gunzip } from "fflate";

/** A consumer of bytes in chunks. */
export interface ByteSink {
  push(bytes: Uint8Array): void;
  /** @throws {Error} if bytes are missing */
  end(): void;
}

/** Unpacked at a time: gzip compresses to a thousandth at best, so this limits the memory. */
const SLICE_BYTES = 16 * 1024;

/**
 * Forwards bytes, unpacked if they are gzip, also if they are several gzip files in a row.
 *
 * @throws {Error} from `push` if they are damaged
 */
export function unpack(next: ByteSink): ByteSink {
  let first: number | undefined;
  let target: ByteSink | undefined;
  return {
    push: (bytes) => {
      if (bytes.length === 0) return;
      if (target === undefined) {
        // Two bytes identify gzip; the first may arrive alone.
        if (first === undefined && bytes.length === 1) {
          first = bytes[0];
          return;
        }
        const start = first === undefined ? bytes : prepend(first, bytes);
        target = start[0] === 0x1f && start[1] === 0x8b ? gunzip(next) : next;
        target.push(start);
        return;
      }
      target.push(bytes);
    },
    end: () => {
      if (target === undefined && first !== undefined) next.push(Uint8Array.of(first));
      (target ?? next).end();
    },
  };
}

function gunzip(next: ByteSink): ByteSink {
  const stream = new Gunzip((bytes) => next.push(bytes));
  return {
    push: (bytes) => {
      for (let start = 0; start < bytes.length; start += SLICE_BYTES) {
        stream.push(bytes.subarray(start, start + SLICE_BYTES));
      }
    },
    end: () => {
      stream.push(new Uint8Array(), true);
      next.end();
    },
  };
}

function prepend(first: number, rest: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(rest.length + 1);
  bytes[0] = first;
  bytes.set(rest, 1);
  return bytes;
}
