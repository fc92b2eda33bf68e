import type { AwsConnection } from "@/lib/aws/connection";
import type { S3Object } from "@/lib/aws/s3/list-objects";
import { readRanges } from "@/lib/aws/s3/read-ranges";
import { unpack } from "@/lib/aws/s3/unpack";

/** Read of an object for a look at its first lines. */
const LOOK_BYTES = 64 * 1024;
const SHOWN_BYTES = 256 * 1024;

/** The first lines of an object, as text; the last one may be cut off. @throws {AwsError} */
export async function firstLines(
  object: S3Object,
  count: number,
  connection: AwsConnection,
  signal?: AbortSignal,
): Promise<string[]> {
  const decoder = new TextDecoder();
  let text = "";
  const collector = {
    push: (bytes: Uint8Array): void => {
      const room = SHOWN_BYTES - text.length;
      if (room > 0) text += decoder.decode(bytes.subarray(0, room), { stream: true });
    },
    end: (): void => undefined,
  };
  const target = unpack(unpack(collector));
  const options = { atMost: LOOK_BYTES, ...(signal === undefined ? {} : { signal }) };
  for await (const bytes of readRanges(object, connection, options)) {
    // It ends wherever the look ends, so that nothing is told it was the end.
    target.push(bytes);
  }
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.slice(0, count);
}
