import { z } from "zod";
import { type JsonOperation, jsonOperation } from "../../http/json-service";
import type { DataStreams } from "../data-streams";
import { describeStreamBriefly, RETENTION } from "../describe";
import { referencedArn, referencedStream, streamReference } from "../stream-reference";

export function describeStreamSummary(streams: DataStreams): JsonOperation {
  return jsonOperation({
    name: "DescribeStreamSummary",
    schema: z.object(streamReference),
    resource: referencedArn,
    handle: (input, { region }) => {
      const { stream } = streams.get(region, referencedStream(input));
      return {
        StreamDescriptionSummary: {
          ...describeStreamBriefly(stream),
          ...RETENTION,
          OpenShardCount: stream.shards,
          ConsumerCount: 0,
          MaxRecordSizeInKiB: stream.maxRecordKibibytes,
        },
      };
    },
  });
}
