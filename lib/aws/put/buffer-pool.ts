/** Buffers that are reused: a new one for every call would be garbage of its whole size. */
export interface BufferPool {
  /** A buffer of at least `bytes` bytes, with arbitrary content. */
  take(bytes: number): Uint8Array<ArrayBuffer>;
  give(buffer: Uint8Array<ArrayBuffer>): void;
}

/** More are idle only after more calls were in flight at once. */
const MAX_IDLE = 8;
const MIN_BYTES = 256 * 1024;

export function createBufferPool(): BufferPool {
  const idle: Uint8Array<ArrayBuffer>[] = [];
  return {
    take: (bytes) => {
      const buffer = idle.pop();
      if (buffer !== undefined && buffer.length >= bytes) return buffer;
      return new Uint8Array(roundUp(bytes));
    },
    give: (buffer) => {
      if (idle.length < MAX_IDLE) idle.push(buffer);
    },
  };
}

/** To a power of two, so that batches of about the same size fit the same buffers. */
function roundUp(bytes: number): number {
  let size = MIN_BYTES;
  while (size < bytes) size *= 2;
  return size;
}
