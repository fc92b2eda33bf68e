/** Buffers that are used again and again: a new one for every call would be garbage of its whole size. */
export interface BufferPool {
  /** A buffer of at least so many bytes, with anything in it. */
  take(bytes: number): Uint8Array<ArrayBuffer>;
  give(buffer: Uint8Array<ArrayBuffer>): void;
}

/** More lie idle only after more calls were under way at once. */
const MAX_IDLE = 8;
const SMALLEST_BYTES = 256 * 1024;

export function bufferPool(): BufferPool {
  const idle: Uint8Array<ArrayBuffer>[] = [];
  return {
    take: (bytes) => {
      const buffer = idle.pop();
      if (buffer !== undefined && buffer.length >= bytes) return buffer;
      return new Uint8Array(roundedUp(bytes));
    },
    give: (buffer) => {
      if (idle.length < MAX_IDLE) idle.push(buffer);
    },
  };
}

/** To a power of two, so that batches of about the same size fit the same buffers. */
function roundedUp(bytes: number): number {
  let size = SMALLEST_BYTES;
  while (size < bytes) size *= 2;
  return size;
}
