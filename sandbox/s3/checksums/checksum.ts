/** A checksum that grows with the data. */
export interface Checksum {
  update(data: Uint8Array): void;
  digest(): Buffer;
}
