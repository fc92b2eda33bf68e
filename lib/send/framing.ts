import { gzipSync } from "fflate";
import { minifyJson } from "./minify-json";

/** What is done to a rendered record before it is sent. */
export interface Framing {
  /** Takes white space out of records that are JSON objects or arrays; others are left as they are. */
  readonly minifyJson: boolean;
  /** Ends each record with a line feed, so that objects in S3 have a line for each. */
  readonly lineFeed: boolean;
  /** Compresses each record by itself, as CloudWatch Logs subscriptions do; its line feed is inside. */
  readonly gzip: boolean;
}

/** One record, or a few lines: the level that costs least is hardly worse than the highest. */
const GZIP_LEVEL = 1;

/** Gives what a rendered record is sent as. The same text always gives the same bytes. */
export function framer(framing: Framing): (rendered: string) => string | Uint8Array {
  const encoder = new TextEncoder();
  return (rendered) => {
    const body = framing.minifyJson && looksLikeJson(rendered) ? minifyJson(rendered) : rendered;
    const text = framing.lineFeed ? `${body}\n` : body;
    return framing.gzip ? gzipSync(encoder.encode(text), { level: GZIP_LEVEL, mtime: 0 }) : text;
  };
}

const looksLikeJson = (text: string): boolean => /^\s*[{[]/.test(text);
