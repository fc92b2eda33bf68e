import { FirehoseClient, ListDeliveryStreamsCommand } from "@aws-sdk/client-firehose";
import { KinesisClient, ListStreamsCommand } from "@aws-sdk/client-kinesis";
import { createClientSettings } from "@/lib/aws/client-settings";
import type { AwsConnection } from "@/lib/aws/connection";
import type { AwsCall, AwsError } from "@/lib/aws/errors/aws-error";
import { explainError } from "@/lib/aws/errors/explain-error";
import { parseResponse } from "@/lib/aws/errors/parse-response";
import type { Destination, StreamKind } from "@/lib/settings/destination";
import { z } from "@/lib/zod";

type Stream = Pick<Destination, "kind" | "name">;

export interface StreamList {
  /** Firehose streams, then Kinesis streams, each by name. */
  readonly streams: readonly Stream[];
  /** The services whose list is incomplete; the name of a stream can still be typed. */
  readonly problems: ReadonlyMap<StreamKind, AwsError>;
}

/** The maximum of one page (ListDeliveryStreams in the API reference). Kinesis always gives 100. */
const FIREHOSE_PAGE_SIZE = 10_000;

const firehosePage = z.object({
  DeliveryStreamNames: z.array(z.string()),
  HasMoreDeliveryStreams: z.boolean(),
});
const kinesisPage = z.object({
  StreamNames: z.array(z.string()),
  HasMoreStreams: z.boolean(),
  NextToken: z.string().optional(),
});

/**
 * Lists every stream of the region. An error of one service hides neither the other service nor the pages before it.
 * Never rejects.
 */
export async function listStreams(connection: AwsConnection): Promise<StreamList> {
  const { region } = connection;
  const [firehose, kinesis] = await Promise.all([
    collect(listFirehoseNames(connection), { action: "firehose:ListDeliveryStreams", region }),
    collect(listKinesisNames(connection), { action: "kinesis:ListStreams", region }),
  ]);
  const problems = new Map<StreamKind, AwsError>();
  if (firehose.problem) problems.set("firehose", firehose.problem);
  if (kinesis.problem) problems.set("kinesis", kinesis.problem);
  return {
    streams: [...toStreams("firehose", firehose.names), ...toStreams("kinesis", kinesis.names)],
    problems,
  };
}

function toStreams(kind: StreamKind, names: ReadonlySet<string>): Stream[] {
  return [...names].sort((one, other) => one.localeCompare(other)).map((name) => ({ kind, name }));
}

async function collect(
  pages: AsyncIterable<readonly string[]>,
  call: AwsCall,
): Promise<{ names: ReadonlySet<string>; problem?: AwsError }> {
  const names = new Set<string>();
  try {
    for await (const page of pages) {
      const before = names.size;
      for (const name of page) names.add(name);
      // A service that always announces more, and lists nothing new, would cause an endless loop.
      if (names.size === before) break;
    }
    return { names };
  } catch (error) {
    return { names, problem: explainError(error, call) };
  }
}

async function* listFirehoseNames(connection: AwsConnection): AsyncGenerator<readonly string[]> {
  const call = { action: "firehose:ListDeliveryStreams", region: connection.region };
  const client = new FirehoseClient(createClientSettings(connection));
  let last: string | undefined;
  do {
    const command = new ListDeliveryStreamsCommand({
      Limit: FIREHOSE_PAGE_SIZE,
      ...(last === undefined ? {} : { ExclusiveStartDeliveryStreamName: last }),
    });
    const page = parseResponse(firehosePage, await client.send(command), call);
    yield page.DeliveryStreamNames;
    last = page.HasMoreDeliveryStreams ? page.DeliveryStreamNames.at(-1) : undefined;
  } while (last !== undefined);
}

async function* listKinesisNames(connection: AwsConnection): AsyncGenerator<readonly string[]> {
  const call = { action: "kinesis:ListStreams", region: connection.region };
  const client = new KinesisClient(createClientSettings(connection));
  let next: { NextToken?: string; ExclusiveStartStreamName?: string } | undefined = {};
  while (next !== undefined) {
    const command: ListStreamsCommand = new ListStreamsCommand(next);
    const page = parseResponse(kinesisPage, await client.send(command), call);
    yield page.StreamNames;
    next = page.HasMoreStreams ? getNextStart(page) : undefined;
  }
}

/** Endpoints that only resemble AWS may not support tokens. */
function getNextStart({ NextToken, StreamNames }: z.infer<typeof kinesisPage>) {
  if (NextToken !== undefined) return { NextToken };
  const last = StreamNames.at(-1);
  return last === undefined ? undefined : { ExclusiveStartStreamName: last };
}
