import { z } from "zod";
import { AwsError } from "../../http/aws-error";
import { type JsonOperation, jsonOperation } from "../../http/json-service";
import { streamNameSchema } from "../data-stream";
import type { DataStreams } from "../data-streams";
import { decodeToken, encodeToken, nextTokenSchema } from "../paging-token";
import { toStreamSummary } from "../stream-description";

/** From the API reference. */
const DEFAULT_LIMIT = 100;

const schema = z.object({
  Limit: z.number().int().min(1).max(10_000).nullish(),
  ExclusiveStartStreamName: streamNameSchema.nullish(),
  NextToken: nextTokenSchema,
});

export function listStreams(streams: DataStreams): JsonOperation {
  return jsonOperation({
    name: "ListStreams",
    schema,
    handle: ({ Limit, ExclusiveStartStreamName, NextToken }, { region }) => {
      if (NextToken && ExclusiveStartStreamName) {
        throw new AwsError(
          "InvalidArgumentException",
          "NextToken and ExclusiveStartStreamName cannot be provided together.",
        );
      }
      const now = streams.clock.now();
      const after = NextToken ? decodeToken(NextToken, now).after : (ExclusiveStartStreamName ?? "");
      const remaining = streams.list(region).filter(({ name }) => name > after);
      const page = remaining.slice(0, Limit ?? DEFAULT_LIMIT);
      const last = page.at(-1);
      const more = remaining.length > page.length;
      return {
        StreamNames: page.map(({ name }) => name),
        StreamSummaries: page.map(toStreamSummary),
        HasMoreStreams: more,
        ...(more && last && { NextToken: encodeToken({ stream: "", after: last.name }, now) }),
      };
    },
  });
}
