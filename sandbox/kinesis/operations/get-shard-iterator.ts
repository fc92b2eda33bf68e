import { z } from "zod";
import { AwsError } from "../../http/aws-error";
import { type JsonOperation, jsonOperation } from "../../http/json-service";
import { streamNameSchema } from "../data-stream";
import type { DataStreams, Shard } from "../data-streams";
import { encodeIterator } from "../shard-iterator";
import { firstSequenceAt, SEQUENCE_DIGITS, sequenceAfter } from "../shards/sequence-number";
import { getStreamArn, getStreamName, streamReference } from "../stream-reference";

const schema = z.object({
  ...streamReference,
  ShardId: streamNameSchema,
  ShardIteratorType: z.enum([
    "AT_SEQUENCE_NUMBER",
    "AFTER_SEQUENCE_NUMBER",
    "TRIM_HORIZON",
    "LATEST",
    "AT_TIMESTAMP",
  ]),
  StartingSequenceNumber: z
    .string()
    .regex(/^(0|[1-9]\d{0,128})$/)
    .nullish(),
  /** Seconds since 1970. */
  Timestamp: z.number().nullish(),
});

type Input = z.infer<typeof schema>;

function invalidArgument(message: string): AwsError {
  return new AwsError("InvalidArgumentException", message);
}

function parseStartSequence({ StartingSequenceNumber, ShardIteratorType }: Input): string {
  if (!StartingSequenceNumber) {
    throw invalidArgument(
      `Must either specify starting sequence number or change the type from ${ShardIteratorType}.`,
    );
  }
  if (StartingSequenceNumber.length > SEQUENCE_DIGITS) {
    throw invalidArgument(
      `StartingSequenceNumber ${StartingSequenceNumber} is not a sequence number of this stream.`,
    );
  }
  return StartingSequenceNumber.padStart(SEQUENCE_DIGITS, "0");
}

function parseStartTime({ Timestamp }: Input, now: number): number {
  if (Timestamp === undefined || Timestamp === null) {
    throw invalidArgument("Must specify timestampInMillis parameter for iterator of type AT_TIMESTAMP.");
  }
  if (Timestamp * 1000 > now) {
    throw invalidArgument(
      "The timestampInMillis parameter cannot be greater than the currentTimestampInMillis.",
    );
  }
  return Timestamp * 1000;
}

/** The lowest sequence number that the iterator returns. */
function getStartSequence(input: Input, { log, index }: Shard, now: number): string {
  switch (input.ShardIteratorType) {
    case "TRIM_HORIZON":
      return log.oldest();
    case "LATEST":
      return log.upcoming();
    case "AT_TIMESTAMP":
      return firstSequenceAt(parseStartTime(input, now), index);
    case "AT_SEQUENCE_NUMBER":
      return parseStartSequence(input);
    case "AFTER_SEQUENCE_NUMBER":
      return sequenceAfter(parseStartSequence(input));
  }
}

export function getShardIterator(streams: DataStreams): JsonOperation {
  return jsonOperation({
    name: "GetShardIterator",
    schema,
    resource: getStreamArn,
    handle: (input, { region }) => {
      const stream = getStreamName(input);
      const now = streams.clock.now();
      const shard = streams.shard(region, stream, input.ShardId);
      const from = getStartSequence(input, shard, now);
      return { ShardIterator: encodeIterator({ region, stream, shard: shard.id, from, issuedAt: now }) };
    },
  });
}
