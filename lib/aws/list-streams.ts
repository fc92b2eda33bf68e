import { FirehoseClient, ListDeliveryStreamsCommand } from "@aws-sdk/client-firehose";
import { KinesisClient, ListStreamsCommand } from "@aws-sdk/client-kinesis";
import { createClientSettings } from "@/lib/aws/client-settings";
import type { AwsConnection } from "@/lib/aws/connection";
import type { AwsCall, AwsError } from "@/lib/aws/errors/aws-error";
import { explainError } from "@/lib/aws/errors/explain-error";
import { parseResponse } from "@/lib/aws/errors/parse-response";
import type { Stream, StreamKind } from "@/lib/aws/stream";
import { z } from "@/lib/zod";

export interface StreamList {
  /** Firehose streams, then Kinesis streams, each by name. */
  readonly streams: readonly Stream[];
  /** The services that could not be listed to the end; a stream of theirs can be typed. */
  readonly problems: ReadonlyMap<StreamKind, AwsError>;
}

/** Most that one page may hold (ListDeliveryStreams in the API reference). Kinesis gives 100, asked or not. */
const FIREHOSE_PAGE = 10_000;

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
 * Lists every stream of the region. One service that refuses does not hide the other, nor what came before it refused.
 * Never rejects.
 */
export async function listStreams(connection: AwsConnection): Promise<StreamList> {
  const { region } = connection;
  const [firehose, kinesis] = await Promise.all([
    collect(firehoseNames(connection), { action: "firehose:ListDeliveryStreams", region }),
    collect(kinesisNames(connection), { action: "kinesis:ListStreams", region }),
  ]);
  const problems = new Map<StreamKind, AwsError>();
  if (firehose.problem) problems.set("firehose", firehose.problem);
  if (kinesis.problem) problems.set("kinesis", kinesis.problem);
  return { streams: [...named("firehose", firehose.names), ...named("kinesis", kinesis.names)], problems };
}

function named(kind: StreamKind, names: ReadonlySet<string>): Stream[] {
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
      // A service that always says that there is more, and gives nothing new, would be asked for ever.
      if (names.size === before) break;
    }
    return { names };
  } catch (error) {
    return { names, problem: explainError(error, call) };
  }
}

async function* firehoseNames(connection: AwsConnection): AsyncGenerator<readonly string[]> {
  const call = { action: "firehose:ListDeliveryStreams", region: connection.region };
  const client = new FirehoseClient(createClientSettings(connection));
  let last: string | undefined;
  do {
    const command = new ListDeliveryStreamsCommand({
      Limit: FIREHOSE_PAGE,
      ...(last === undefined ? {} : { ExclusiveStartDeliveryStreamName: last }),
    });
    const page = parseResponse(firehosePage, await client.send(command), call);
    yield page.DeliveryStreamNames;
    last = page.HasMoreDeliveryStreams ? page.DeliveryStreamNames.at(-1) : undefined;
  } while (last !== undefined);
}

async function* kinesisNames(connection: AwsConnection): AsyncGenerator<readonly string[]> {
  const call = { action: "kinesis:ListStreams", region: connection.region };
  const client = new KinesisClient(createClientSettings(connection));
  let next: { NextToken?: string; ExclusiveStartStreamName?: string } | undefined = {};
  while (next !== undefined) {
    const command: ListStreamsCommand = new ListStreamsCommand(next);
    const page = parseResponse(kinesisPage, await client.send(command), call);
    yield page.StreamNames;
    next = page.HasMoreStreams ? startOfNext(page) : undefined;
  }
}

/** Endpoints that only resemble AWS may know no tokens. */
function startOfNext({ NextToken, StreamNames }: z.infer<typeof kinesisPage>) {
  if (NextToken !== undefined) return { NextToken };
  const last = StreamNames.at(-1);
  return last === undefined ? undefined : { ExclusiveStartStreamName: last };
}
