import { z } from "zod";
import { type JsonOperation, jsonOperation } from "../../http/json-service";
import type { DataStreams } from "../data-streams";
import { getStreamArn, getStreamName, streamReference } from "../stream-reference";

export function deleteStream(streams: DataStreams): JsonOperation {
  return jsonOperation({
    name: "DeleteStream",
    schema: z.object({ ...streamReference, EnforceConsumerDeletion: z.boolean().nullish() }),
    resource: getStreamArn,
    handle: (input, { region }) => {
      streams.delete(region, getStreamName(input));
      return {};
    },
  });
}
