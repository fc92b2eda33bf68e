import type { Checksum } from "./checksum";

/** The reflected polynomial of NVM Express, 0x9a6c9329ac4bc9b5, in two halves: numbers have no 64 bits. */
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
export function crc64nvme(): Checksum {
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
