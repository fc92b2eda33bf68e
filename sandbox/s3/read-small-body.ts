import { AwsError } from "../http/aws-error";
import type { S3Body } from "./s3-call";

const MAX_BYTES = 1024 * 1024;

/** The body of a request that holds at most a short document. Reading it also checks what was signed of it. */
export async function readSmallBody(body: S3Body): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of body.data) {
    length += piece.length;
    if (length > MAX_BYTES) {
      throw new AwsError("MaxMessageLengthExceeded", "Your request was too large.");
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}
