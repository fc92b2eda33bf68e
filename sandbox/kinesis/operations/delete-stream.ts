import { z } from "zod";
import { type JsonOperation, jsonOperation } from "../../http/json-service";
import type { DataStreams } from "../data-streams";
import { referencedArn, referencedStream, streamReference } from "../stream-reference";

export function deleteStream(streams: DataStreams): JsonOperation {
  return jsonOperation({
    name: "DeleteStream",
    schema: z.object({ ...streamReference, EnforceConsumerDeletion: z.boolean().nullish() }),
    resource: referencedArn,
    handle: (input, { region }) => {
      streams.delete(region, referencedStream(input));
      return {};
    },
  });
}
