import { encode } from "uqr";

/** Bytes that the largest QR code holds at the lowest error correction (ISO/IEC 18004, table 7, version 40-L). */
export const MAX_QR_BYTES = 2953;

/** Light modules around a code that readers need (ISO/IEC 18004, 6.3.8). */
const QUIET_ZONE = 4;

export interface QrCode {
  /** Modules from side to side, with the light edge. */
  readonly size: number;
  /** The dark modules as the `d` of an SVG path, one unit a module. */
  readonly path: string;
}

/** @returns undefined where the text is too long for a QR code */
export function createQrCode(text: string): QrCode | undefined {
  if (new TextEncoder().encode(text).length > MAX_QR_BYTES) return undefined;
  // Low, because a link is long and a screen has no scratches: larger modules read better from afar.
  const { data, size } = encode(text, { ecc: "L", boostEcc: false, border: QUIET_ZONE });
  return { size, path: data.map(rowPath).join("") };
}

/** One bar for each run of dark modules. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x += 1;
    path += `M${from} ${y}h${x + 1 - from}v1H${from}z`;
  }
  return path;
}
