import { gzipSync } from "fflate";
import { minifyJson } from "./minify-json";

/** How a rendered record is encoded before it is sent. */
export interface Framing {
  /** Removes white space from records that are JSON objects or arrays; other records are unchanged. */
  readonly minifyJson: boolean;
  /** Ends each record with a line feed, so that each one is a line of its own in an S3 object. */
  readonly lineFeed: boolean;
  /** Compresses each record by itself, as CloudWatch Logs subscriptions do, including its line feed. */
  readonly gzip: boolean;
}

/** A record is one or a few lines: the cheapest level compresses them almost as well as the highest. */
const GZIP_LEVEL = 1;

/** Returns a function that encodes rendered records. The same text always gives the same bytes. */
export function createFramer(framing: Framing): (rendered: string) => string | Uint8Array {
  const encoder = new TextEncoder();
  return (rendered) => {
    const body = framing.minifyJson && looksLikeJson(rendered) ? minifyJson(rendered) : rendered;
    const text = framing.lineFeed ? `${body}\n` : body;
    return framing.gzip ? gzipSync(encoder.encode(text), { level: GZIP_LEVEL, mtime: 0 }) : text;
  };
}

const looksLikeJson = (text: string): boolean => /^\s*[{[]/.test(text);
