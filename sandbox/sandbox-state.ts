import { join } from "node:path";
import type { SandboxClock } from "./clock";
import { openUserPool, type UserPool } from "./cognito/user-pool/user-pool";
import { TemporaryCredentials } from "./credentials/temporary-credentials";
import { Faults } from "./faults/faults";
import type { DeliveryStream } from "./firehose/delivery-stream";
import { DeliveryStreams } from "./firehose/delivery-streams";
import { type DataStream, DEFAULT_MAX_RECORD_KIBIBYTES } from "./kinesis/data-stream";
import { DataStreams } from "./kinesis/data-streams";
import { ACCOUNT_ID, HOME_REGION } from "./resource-ids";
import { Buckets } from "./s3/buckets";
import { ObjectMetadataStore } from "./s3/object-metadata";
import { seed } from "./seed";

/** All state of a sandbox. */
export interface SandboxState {
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly credentials: TemporaryCredentials;
  readonly users: UserPool;
  readonly buckets: Buckets;
  readonly metadata: ObjectMetadataStore;
  readonly deliveryStreams: DeliveryStreams;
  readonly dataStreams: DataStreams;
}

interface StateOptions {
  readonly directory: string;
  readonly clock: SandboxClock;
  readonly bufferSeconds: number | undefined;
  readonly discard: boolean;
  readonly preventUserExistenceErrors: boolean;
  readonly report: (message: string) => void;
}

function openBuckets(directory: string): Buckets {
  const buckets = new Buckets(directory);
  if (!buckets.has(seed.bucket)) buckets.create(seed.bucket);
  return buckets;
}

/**
 * Opens a data directory, and initializes it if it is new. Delivers records that a crash left undelivered.
 */
export function openState(options: StateOptions): SandboxState {
  const { directory, clock } = options;
  const faults = new Faults();
  const buckets = openBuckets(directory);
  const deliveryStreams = new DeliveryStreams({
    directory: join(directory, "firehose"),
    clock,
    objects: buckets,
    initial: [seededDeliveryStream(clock.now())],
    bufferSeconds: options.bufferSeconds,
    report: options.report,
  });
  deliveryStreams.discard = options.discard;
  return {
    clock,
    faults,
    buckets,
    deliveryStreams,
    metadata: new ObjectMetadataStore(directory),
    credentials: new TemporaryCredentials(join(directory, "credentials.json"), clock),
    users: openUserPool({
      directory: join(directory, "cognito"),
      clock,
      initialUsers: seed.users,
      tokenLifetimeSeconds: () => faults.settings.tokenLifetimeSeconds,
      preventUserExistenceErrors: options.preventUserExistenceErrors,
    }),
    dataStreams: new DataStreams({
      directory: join(directory, "kinesis"),
      clock,
      initial: [seededDataStream(clock.now())],
    }),
  };
}

/** The workshop's delivery stream. */
function seededDeliveryStream(createdAt: number): DeliveryStream {
  const { name, prefix, errorOutputPrefix, bufferMebibytes, bufferSeconds } = seed.deliveryStream;
  return {
    region: HOME_REGION,
    name,
    createdAt,
    bucket: seed.bucket,
    prefix,
    errorOutputPrefix,
    bufferMebibytes,
    bufferSeconds,
    compression: "UNCOMPRESSED",
    roleArn: `arn:aws:iam::${ACCOUNT_ID}:role/headwater-sandbox-firehose`,
    extended: true,
  };
}

/** The workshop's data stream. */
function seededDataStream(createdAt: number): DataStream {
  const { name, shards } = seed.kinesisStream;
  return {
    region: HOME_REGION,
    name,
    createdAt,
    shards,
    mode: "PROVISIONED",
    maxRecordKibibytes: DEFAULT_MAX_RECORD_KIBIBYTES,
  };
}
