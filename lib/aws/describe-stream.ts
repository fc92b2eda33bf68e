import type { AwsConnection } from "@/lib/aws/connection";
import { explainError } from "@/lib/aws/errors/explain-error";
import { type Destination, streamCall } from "@/lib/aws/stream";
import type { StreamDescription } from "@/lib/aws/stream-description";
import { describeFirehoseStream } from "@/lib/aws/streams/describe-firehose-stream";
import { describeKinesisStream } from "@/lib/aws/streams/describe-kinesis-stream";

/**
 * Looks up a stream before records are sent to it. A stream that is there and takes none has a `problem`.
 *
 * @throws {AwsError} `not-found`, `access-denied`, `no-answer`, …; sending may work even where looking is not permitted
 */
export async function describeStream(
  stream: Destination,
  connection: AwsConnection,
): Promise<StreamDescription> {
  try {
    if (stream.kind === "firehose") return await describeFirehoseStream(stream, connection);
    return await describeKinesisStream(stream, connection);
  } catch (error) {
    const operation = stream.kind === "firehose" ? "DescribeDeliveryStream" : "DescribeStreamSummary";
    throw explainError(error, streamCall(stream, operation));
  }
}
