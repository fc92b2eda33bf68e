import { createStore } from "zustand/vanilla";
import type { AwsConnection } from "@/lib/aws/connection";
import type { KinesisDescription } from "@/lib/aws/streams/stream-description";
import { HeadwaterError } from "@/lib/errors";
import { latest } from "@/lib/latest";
import type { ShardRange } from "@/lib/send/shard-spread";
import type { Destination } from "@/lib/settings/destination";
import { loadPart } from "@/state/notice/load-part";

/** Facts about the chosen Kinesis stream. Sending works without them. */
export interface StreamFacts {
  /** Empty if no Kinesis stream is chosen, the lookup is still running, or listing shards is denied. */
  readonly shards: readonly ShardRange[];
  readonly description: KinesisDescription | undefined;
  /** Why the shards are unknown. */
  readonly problem: HeadwaterError | undefined;
}

const UNKNOWN: StreamFacts = { shards: [], description: undefined, problem: undefined };

export const streamFactsStore = createStore<StreamFacts>(() => UNKNOWN);

const startLookup = latest();

/** Looks the stream up again. Does nothing without a Kinesis stream or a connection. */
export async function lookUpStream(
  destination: Destination | undefined,
  connection: AwsConnection | undefined,
): Promise<void> {
  const isLatest = startLookup();
  streamFactsStore.setState(UNKNOWN);
  if (destination?.kind !== "kinesis" || connection === undefined) return;
  const facts = await getFacts(destination, connection);
  // The user has chosen another stream in the meantime.
  if (isLatest()) streamFactsStore.setState(facts);
}

async function getFacts(destination: Destination, connection: AwsConnection): Promise<StreamFacts> {
  const [description, shards] = await Promise.allSettled([
    loadPart(() => import("@/lib/aws/streams/describe-stream")).then(({ describeStream }) =>
      describeStream(destination, connection),
    ),
    loadPart(() => import("@/lib/aws/streams/shards")).then(({ listOpenShards }) =>
      listOpenShards(destination, connection),
    ),
  ]);
  return {
    shards: shards.status === "fulfilled" ? shards.value : [],
    description:
      description.status === "fulfilled" && description.value.kind === "kinesis"
        ? description.value
        : undefined,
    problem: shards.status === "rejected" ? headwaterErrorOrThrow(shards.reason) : undefined,
  };
}

function headwaterErrorOrThrow(error: unknown): HeadwaterError {
  if (error instanceof HeadwaterError) return error;
  throw error;
}
