import { AwsError } from "./aws-error";
import { header, type SandboxRequest } from "./request";

function tooLarge(limit: number): AwsError {
  return new AwsError(
    "RequestEntityTooLargeException",
    `The request body is larger than ${limit} bytes. Send fewer records in one call.`,
    { status: 413 },
  );
}

/** The body as it comes. Leaving it early does not cut the connection, as an answer is still to be sent. */
export function bodyPieces({ body }: SandboxRequest): AsyncIterable<Buffer> {
  return body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
}

/**
 * The whole body of a request.
 *
 * @throws {AwsError} RequestEntityTooLargeException past `limit` bytes, without having kept them
 */
export async function readBody(request: SandboxRequest, limit: number): Promise<Buffer> {
  if (Number(header(request, "content-length")) > limit) throw tooLarge(limit);
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of bodyPieces(request)) {
    length += piece.length;
    if (length > limit) throw tooLarge(limit);
    pieces.push(piece);
  }
  const only = pieces[0];
  return pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces, length);
}
