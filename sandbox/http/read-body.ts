import type { IncomingMessage } from "node:http";
import { AwsError } from "./aws-error";

function tooLarge(limit: number): AwsError {
  return new AwsError(
    "RequestEntityTooLargeException",
    `The request body is larger than ${limit} bytes. Send fewer records in one call.`,
    { status: 413 },
  );
}

/**
 * The whole body of a request.
 *
 * @throws {AwsError} RequestEntityTooLargeException past `limit` bytes, without having kept them
 */
export async function readBody(message: IncomingMessage, limit: number): Promise<Buffer> {
  const announced = Number(message.headers["content-length"]);
  if (announced > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let length = 0;
  // Leaving early must not cut the connection: an answer is still to be sent.
  for await (const chunk of message.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  const only = chunks[0];
  return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks, length);
}
