import type { Checksum } from "./checksum";

/** One table for each polynomial, made at its first use. */
const tables = new Map<number, Uint32Array>();

function tableFor(polynomial: number): Uint32Array {
  const known = tables.get(polynomial);
  if (known !== undefined) return known;
  const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
    return value;
  });
  tables.set(polynomial, table);
  return table;
}

/** A 32-bit CRC with bits reflected, as both of S3's are. */
function crc32With(polynomial: number): Checksum {
  const table = tableFor(polynomial);
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
export const crc32 = (): Checksum => crc32With(0xedb8_8320);

/** Castagnoli, as in iSCSI. */
export const crc32c = (): Checksum => crc32With(0x82f6_3b78);
