import { createStore } from "zustand/vanilla";
import type { AwsConnection } from "@/lib/aws/aws-connection";
import type { Destination } from "@/lib/aws/stream";
import type { KinesisDescription } from "@/lib/aws/stream-description";
import { HeadwaterError } from "@/lib/errors";
import type { ShardRange } from "@/lib/send/shard-spread";
import { loadPart } from "@/state/notice/load-part";

/** What the page knows of the Kinesis stream that is chosen. Sending works without it. */
export interface StreamFacts {
  /** Empty: none is chosen, they are still looked up, or looking is not permitted. */
  readonly shards: readonly ShardRange[];
  readonly description: KinesisDescription | undefined;
  /** Nobody could tell, and why. */
  readonly problem: HeadwaterError | undefined;
}

const NOTHING: StreamFacts = { shards: [], description: undefined, problem: undefined };

export const streamFactsStore = createStore<StreamFacts>(() => NOTHING);

let turn = 0;

/** Looks the stream up anew. Undefined, or a stream that has no shards: there is nothing to know. */
export async function lookUpStream(
  destination: Destination | undefined,
  connection: AwsConnection | undefined,
): Promise<void> {
  turn += 1;
  const mine = turn;
  streamFactsStore.setState(NOTHING);
  if (destination?.kind !== "kinesis" || connection === undefined) return;
  const facts = await factsOf(destination, connection);
  // An answer for a stream that was left since is of no use.
  if (mine === turn) streamFactsStore.setState(facts);
}

async function factsOf(destination: Destination, connection: AwsConnection): Promise<StreamFacts> {
  const [description, shards] = await Promise.allSettled([
    loadPart(() => import("@/lib/aws/describe-stream")).then(({ describeStream }) =>
      describeStream(destination, connection),
    ),
    loadPart(() => import("@/lib/aws/list-shards")).then(({ listShards }) =>
      listShards(destination, connection),
    ),
  ]);
  return {
    shards: shards.status === "fulfilled" ? shards.value : [],
    description:
      description.status === "fulfilled" && description.value.kind === "kinesis"
        ? description.value
        : undefined,
    problem: shards.status === "rejected" ? ownError(shards.reason) : undefined,
  };
}

function ownError(error: unknown): HeadwaterError {
  if (error instanceof HeadwaterError) return error;
  throw error;
}
