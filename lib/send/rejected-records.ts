import type { OutgoingRecord } from "./outgoing-record";
import type { RejectionReason } from "./run-state";

/** Enough for tens of thousands of typical records, and little compared to the page. */
const MAX_BYTES = 8 * 1024 * 1024;

/** Collects rejected records for a file to download, as many as fit into a fixed number of bytes. */
export class RejectedRecords {
  readonly #maxBytes: number;
  readonly #lines: string[] = [];
  #bytes = 0;
  #omitted = 0;

  constructor(maxBytes = MAX_BYTES) {
    this.#maxBytes = maxBytes;
  }

  /** Records that did not fit. */
  get omitted(): number {
    return this.#omitted;
  }

  add(record: OutgoingRecord, reason: RejectionReason, message: string): void {
    const bytes = this.#bytes + record.byteLength;
    if (bytes > this.#maxBytes) {
      this.#omitted += 1;
      return;
    }
    this.#bytes = bytes;
    this.#lines.push(JSON.stringify({ reason, message, ...getContent(record) }));
  }

  /** One JSON object per line: `reason`, `message`, `data` or, for bytes, `base64`, and `partitionKey` if it has one. */
  toNdjson(): string {
    return this.#lines.map((line) => `${line}\n`).join("");
  }
}

function getContent({ data, partitionKey }: OutgoingRecord) {
  const content = typeof data === "string" ? { data } : { base64: toBase64(data) };
  return partitionKey === undefined ? content : { ...content, partitionKey };
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
