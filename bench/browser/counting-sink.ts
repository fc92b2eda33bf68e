import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";

const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "POST",
  "access-control-allow-headers":
    "authorization, content-type, x-amz-date, x-amz-security-token, x-amz-target, x-amz-content-sha256, x-amz-user-agent, amz-sdk-invocation-id, amz-sdk-request",
  "access-control-max-age": "7200",
};
/** The start of every record in a request. Base64 has no quotes. */
const RECORD = Buffer.from('{"Data"');
const RECORD_ID = "0123456789abcdef".repeat(4);
const COUNTS = { records: 0 };

/**
 * Answers PutRecordBatch as Firehose does, and only counts the records. Runs in a separate process, so that it takes no
 * time from the page. Prints the ports of two servers: one answers at once, the other after the number of milliseconds
 * in the argument.
 */
async function main(slowMs: number): Promise<void> {
  const ports = await Promise.all([startServer(0), startServer(slowMs)]);
  console.log(JSON.stringify({ counting: ports[0], slow: ports[1] }));
  // Ends together with its parent.
  process.stdin.on("end", () => process.exit()).resume();
}

function startServer(delayMs: number): Promise<number> {
  const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
    void respond(request, response, delayMs);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

async function respond(request: IncomingMessage, response: ServerResponse, delayMs: number): Promise<void> {
  if (request.method === "GET") {
    response.writeHead(200, CORS).end(JSON.stringify(COUNTS));
    return;
  }
  let records = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of request) {
    const bytes = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    records += countRecords(bytes);
    // The start of a record may be split between two chunks.
    rest = bytes.subarray(Math.max(0, bytes.length - RECORD.length + 1));
  }
  if (request.method === "OPTIONS") {
    response.writeHead(204, CORS).end();
    return;
  }
  COUNTS.records += records;
  if (delayMs > 0) await setTimeout(delayMs);
  response
    .writeHead(200, { ...CORS, "content-type": "application/x-amz-json-1.1" })
    .end(getResponseBody(records));
}

function countRecords(bytes: Buffer): number {
  let found = 0;
  for (let at = bytes.indexOf(RECORD); at >= 0; at = bytes.indexOf(RECORD, at + RECORD.length)) found += 1;
  return found;
}

const responseBodies = new Map<number, string>();

/** The response depends only on the number of records. */
function getResponseBody(records: number): string {
  const cached = responseBodies.get(records);
  if (cached !== undefined) return cached;
  const RequestResponses = Array.from({ length: records }, () => ({ RecordId: RECORD_ID }));
  const text = JSON.stringify({ FailedPutCount: 0, Encrypted: false, RequestResponses });
  responseBodies.set(records, text);
  return text;
}

await main(Number(process.argv[2]));
