import type { RejectionReason } from "./run-state";
import type { OutgoingRecord } from "./sink";

/** Enough for tens of thousands of usual records, little beside a page. */
const KEPT_BYTES = 8 * 1024 * 1024;

/** Keeps rejected records for a file to download, as many as fit into a fixed number of bytes. */
export class RejectedRecords {
  readonly #keptBytes: number;
  readonly #lines: string[] = [];
  #bytes = 0;
  #leftOut = 0;

  constructor(keptBytes = KEPT_BYTES) {
    this.#keptBytes = keptBytes;
  }

  /** Records that did not fit any more. */
  get leftOut(): number {
    return this.#leftOut;
  }

  add(record: OutgoingRecord, reason: RejectionReason, message: string): void {
    const bytes = this.#bytes + record.byteLength;
    if (bytes > this.#keptBytes) {
      this.#leftOut += 1;
      return;
    }
    this.#bytes = bytes;
    this.#lines.push(JSON.stringify({ reason, message, ...contentOf(record) }));
  }

  /** One JSON object a line: `reason`, `message`, `data` or, for bytes, `base64`, and `partitionKey` where it has one. */
  toNdjson(): string {
    return this.#lines.map((line) => `${line}\n`).join("");
  }
}

function contentOf({ data, partitionKey }: OutgoingRecord) {
  const content = typeof data === "string" ? { data } : { base64: base64(data) };
  return partitionKey === undefined ? content : { ...content, partitionKey };
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
