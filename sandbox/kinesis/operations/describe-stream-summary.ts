import { z } from "zod";
import { type JsonOperation, jsonOperation } from "../../http/json-service";
import type { DataStreams } from "../data-streams";
import { RETENTION, toStreamSummary } from "../stream-description";
import { getStreamArn, getStreamName, streamReference } from "../stream-reference";

export function describeStreamSummary(streams: DataStreams): JsonOperation {
  return jsonOperation({
    name: "DescribeStreamSummary",
    schema: z.object(streamReference),
    resource: getStreamArn,
    handle: (input, { region }) => {
      const { stream } = streams.get(region, getStreamName(input));
      return {
        StreamDescriptionSummary: {
          ...toStreamSummary(stream),
          ...RETENTION,
          OpenShardCount: stream.shards,
          ConsumerCount: 0,
          MaxRecordSizeInKiB: stream.maxRecordKibibytes,
        },
      };
    },
  });
}
