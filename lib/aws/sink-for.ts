import type { AwsConnection } from "@/lib/aws/aws-connection";
import { firehoseSink } from "@/lib/aws/firehose-sink";
import { kinesisSink } from "@/lib/aws/kinesis-sink";
import type { Destination } from "@/lib/aws/stream";
import type { Sink } from "@/lib/send/sink";

/**
 * Where a run's records go.
 *
 * @param options.maxRecordKib a Kinesis stream's own limit for one record, as `describeStream` gives it
 */
export function sinkFor(
  stream: Destination,
  connection: AwsConnection,
  options: { readonly maxRecordKib?: number } = {},
): Sink {
  if (stream.kind === "firehose") return firehoseSink(stream, connection);
  return kinesisSink(stream, connection, options.maxRecordKib);
}
