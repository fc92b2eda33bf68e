import { Readable } from "node:stream";
import { ConnectionCut } from "./connection-cut";
import type { Reply } from "./reply";

/** An answer that breaks off after its head. */
export function cutReply(): Reply {
  return { status: 200, headers: { "content-length": "2" }, body: Readable.from(brokenOff()) };
}

async function* brokenOff(): AsyncGenerator<string> {
  yield "{";
  throw new ConnectionCut();
}
