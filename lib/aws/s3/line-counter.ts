import type { ByteSink } from "@/lib/aws/s3/unpack";

export interface LineCount {
  /** Line feeds, and one more if the last line has none. */
  readonly lines: number;
  /** Lines that contain the mark. */
  readonly marked: number;
  readonly bytes: number;
}

const LINE_FEED = 10;

/**
 * Counts lines while bytes arrive, without storing them.
 *
 * @param mark text that only the lines of one run contain; without it, no line is marked
 */
export function createLineCounter(mark?: string): ByteSink & { count(): LineCount } {
  const finder = mark ? createMarkFinder(new TextEncoder().encode(mark)) : undefined;
  let lines = 0;
  let marked = 0;
  let bytes = 0;
  let inLine = false;

  const endLine = (): void => {
    lines += 1;
    if (finder?.found()) marked += 1;
    finder?.reset();
    inLine = false;
  };

  return {
    push: (chunk) => {
      bytes += chunk.length;
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
        finder?.push(chunk, start, end);
        endLine();
        start = end + 1;
      }
      if (start < chunk.length) {
        finder?.push(chunk, start, chunk.length);
        inLine = true;
      }
    },
    end: () => {
      if (inLine) endLine();
    },
    count: () => ({ lines, marked, bytes }),
  };
}

/** Finds a text in chunks of bytes (Knuth, Morris, Pratt): no byte is read twice. */
function createMarkFinder(mark: Uint8Array) {
  const fallback = createFallbackTable(mark);
  let matched = 0;
  let isFound = false;
  return {
    push: (bytes: Uint8Array, start: number, end: number): void => {
      for (let index = start; index < end && !isFound; index += 1) {
        const byte = bytes[index];
        while (matched > 0 && mark[matched] !== byte) matched = fallback[matched - 1] ?? 0;
        if (mark[matched] === byte) matched += 1;
        isFound = matched === mark.length;
      }
    },
    found: (): boolean => isFound,
    reset: (): void => {
      matched = 0;
      isFound = false;
    },
  };
}

/** For each matched length, the longest shorter match that ends the same. */
function createFallbackTable(mark: Uint8Array): number[] {
  const table = [0];
  for (let index = 1, length = 0; index < mark.length; index += 1) {
    while (length > 0 && mark[length] !== mark[index]) length = table[length - 1] ?? 0;
    if (mark[length] === mark[index]) length += 1;
    table[index] = length;
  }
  return table;
}
