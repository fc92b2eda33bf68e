import { AwsError } from "./aws-error";
import { getHeader, type SandboxRequest } from "./request";

function tooLargeError(limit: number): AwsError {
  return new AwsError(
    "RequestEntityTooLargeException",
    `The request body is larger than ${limit} bytes. Send fewer records in one call.`,
    { status: 413 },
  );
}

/**
 * The body in chunks as they arrive. Stopping early does not close the connection, because the response still
 * has to be sent.
 */
export function iterateBody({ body }: SandboxRequest): AsyncIterable<Buffer> {
  return body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
}

/**
 * Reads the whole body of a request.
 * @throws {AwsError} RequestEntityTooLargeException if the body is larger than `limit` bytes
 */
export async function readBody(request: SandboxRequest, limit: number): Promise<Buffer> {
  if (Number(getHeader(request, "content-length")) > limit) throw tooLargeError(limit);
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of iterateBody(request)) {
    length += piece.length;
    if (length > limit) throw tooLargeError(limit);
    pieces.push(piece);
  }
  const only = pieces[0];
  return pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces, length);
}
