import { FirehoseClient, ListDeliveryStreamsCommand } from "@aws-sdk/client-firehose";
import { KinesisClient, ListStreamsCommand } from "@aws-sdk/client-kinesis";
import { type AwsConnection, clientSettings } from "@/lib/aws/aws-connection";
import { explainAwsError } from "@/lib/aws/aws-error";
import type { Stream, StreamKind } from "@/lib/aws/stream";
import type { SinkError } from "@/lib/send/sink";
import { z } from "@/lib/zod";

export interface StreamList {
  /** Firehose streams, then Kinesis streams, each by name. */
  readonly streams: readonly Stream[];
  /** The services that could not be listed; a stream of theirs can be typed. */
  readonly problems: ReadonlyMap<StreamKind, SinkError>;
}

const firehosePage = z.object({
  DeliveryStreamNames: z.array(z.string()),
  HasMoreDeliveryStreams: z.boolean(),
});
const kinesisPage = z.object({
  StreamNames: z.array(z.string()),
  HasMoreStreams: z.boolean(),
  NextToken: z.string().optional(),
});

/** Lists every stream of the region that the signed-in user may see. One service that refuses does not hide the other. */
export async function listStreams(connection: AwsConnection): Promise<StreamList> {
  const [firehose, kinesis] = await Promise.all([
    settle(firehoseNames(connection), "firehose:ListDeliveryStreams", connection.region),
    settle(kinesisNames(connection), "kinesis:ListStreams", connection.region),
  ]);
  const problems = new Map<StreamKind, SinkError>();
  if (firehose.problem) problems.set("firehose", firehose.problem);
  if (kinesis.problem) problems.set("kinesis", kinesis.problem);
  return { streams: [...named("firehose", firehose.names), ...named("kinesis", kinesis.names)], problems };
}

function named(kind: StreamKind, names: readonly string[]): Stream[] {
  return [...names].sort((one, other) => one.localeCompare(other)).map((name) => ({ kind, name }));
}

async function settle(
  listing: Promise<string[]>,
  action: string,
  region: string,
): Promise<{ names: string[]; problem?: SinkError }> {
  try {
    return { names: await listing };
  } catch (error) {
    return { names: [], problem: explainAwsError(error, { action, region }) };
  }
}

async function firehoseNames(connection: AwsConnection): Promise<string[]> {
  const client = new FirehoseClient(clientSettings(connection));
  const names: string[] = [];
  let more = true;
  while (more) {
    const last = names.at(-1);
    // 10,000 is the most that one page may hold (ListDeliveryStreams API reference).
    const page = firehosePage.parse(
      await client.send(
        new ListDeliveryStreamsCommand({
          Limit: 10_000,
          ...(last === undefined ? {} : { ExclusiveStartDeliveryStreamName: last }),
        }),
      ),
    );
    names.push(...page.DeliveryStreamNames);
    more = page.HasMoreDeliveryStreams && page.DeliveryStreamNames.length > 0;
  }
  return names;
}

async function kinesisNames(connection: AwsConnection): Promise<string[]> {
  const client = new KinesisClient(clientSettings(connection));
  const names: string[] = [];
  let token: string | undefined;
  let more = true;
  while (more) {
    const page = kinesisPage.parse(
      await client.send(new ListStreamsCommand(token === undefined ? { Limit: 1000 } : { NextToken: token })),
    );
    names.push(...page.StreamNames);
    token = page.NextToken;
    more = page.HasMoreStreams && token !== undefined;
  }
  return names;
}
