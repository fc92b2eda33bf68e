import type { AwsConnection } from "@/lib/aws/aws-connection";
import { firehoseSink } from "@/lib/aws/put/firehose-sink";
import { kinesisSink } from "@/lib/aws/put/kinesis-sink";
import type { Destination } from "@/lib/aws/stream";
import { type Clock, systemClock } from "@/lib/clock";
import type { Sink } from "@/lib/send/sink";

/**
 * Where a run's records go.
 *
 * @param options.maxRecordKib a Kinesis stream's own limit for one record, as `describeStream` gives it
 */
export function sinkFor(
  stream: Destination,
  connection: AwsConnection,
  options: { readonly maxRecordKib?: number | undefined; readonly clock?: Clock } = {},
): Sink {
  const { maxRecordKib, clock = systemClock } = options;
  if (stream.kind === "firehose") return firehoseSink(stream, connection, clock);
  return kinesisSink(stream, connection, clock, maxRecordKib);
}
