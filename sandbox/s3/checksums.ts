import { createHash } from "node:crypto";

/** An incremental checksum. */
interface Checksum {
  update(data: Uint8Array): void;
  digest(): Buffer;
}

/** One table per polynomial, created on first use. */
const tables = new Map<number, Uint32Array>();

function getTable(polynomial: number): Uint32Array {
  const cached = tables.get(polynomial);
  if (cached !== undefined) return cached;
  const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
    return value;
  });
  tables.set(polynomial, table);
  return table;
}

/** A 32-bit CRC with reflected bits, as both of S3's are. */
function createCrc32(polynomial: number): Checksum {
  const table = getTable(polynomial);
  let crc = 0xffff_ffff;
  return {
    update: (data) => {
      for (const byte of data) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
    },
    digest: () => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(~crc >>> 0);
      return bytes;
    },
  };
}

/** ISO 3309, as in zip files. */
const crc32 = (): Checksum => createCrc32(0xedb8_8320);

/** Castagnoli, as in iSCSI. */
const crc32c = (): Checksum => createCrc32(0x82f6_3b78);

/**
 * The reflected polynomial of NVM Express, 0x9a6c9329ac4bc9b5, in two halves, because JavaScript numbers have
 * fewer than 64 bits.
 */
const HIGH = 0x9a6c_9329;
const LOW = 0xac4b_c9b5;

const high = new Uint32Array(256);
const low = new Uint32Array(256);

for (let byte = 0; byte < 256; byte += 1) {
  let h = 0;
  let l = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    const odd = l & 1;
    l = ((l >>> 1) | (h << 31)) >>> 0;
    h >>>= 1;
    if (odd) {
      h = (h ^ HIGH) >>> 0;
      l = (l ^ LOW) >>> 0;
    }
  }
  high[byte] = h;
  low[byte] = l;
}

/** CRC-64/NVME, the default of newer AWS SDKs. */
function crc64nvme(): Checksum {
  let h = 0xffff_ffff;
  let l = 0xffff_ffff;
  return {
    update: (data) => {
      for (const byte of data) {
        const index = (l ^ byte) & 0xff;
        l = ((l >>> 8) | (h << 24)) ^ (low[index] ?? 0);
        h = (h >>> 8) ^ (high[index] ?? 0);
      }
    },
    digest: () => {
      const bytes = Buffer.alloc(8);
      bytes.writeUInt32BE(~h >>> 0, 0);
      bytes.writeUInt32BE(~l >>> 0, 4);
      return bytes;
    },
  };
}

function createDigest(algorithm: "sha1" | "sha256"): Checksum {
  const hash = createHash(algorithm);
  return { update: (data) => void hash.update(data), digest: () => hash.digest() };
}

/** By the name in the header or trailer, after `x-amz-checksum-`. */
export const checksumAlgorithms: ReadonlyMap<string, () => Checksum> = new Map([
  ["crc32", crc32],
  ["crc32c", crc32c],
  ["crc64nvme", crc64nvme],
  ["sha1", () => createDigest("sha1")],
  ["sha256", () => createDigest("sha256")],
]);

export const CHECKSUM_PREFIX = "x-amz-checksum-";
