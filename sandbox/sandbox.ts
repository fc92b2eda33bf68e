import { join } from "node:path";
import { type SandboxClock, systemClock } from "./clock";
import { identityPoolService } from "./cognito/identity-pool/identity-pool-service";
import { openUserPool } from "./cognito/user-pool/user-pool";
import { userPoolService } from "./cognito/user-pool/user-pool-service";
import { wellKnownReply } from "./cognito/user-pool/well-known";
import { CONTROL_PREFIX, type ControlParts, controlReply } from "./control/control-endpoint";
import { TemporaryCredentials } from "./credentials/temporary-credentials";
import type { FaultActions } from "./faults/fault-request";
import { Faults } from "./faults/faults";
import { DeliveryStreams } from "./firehose/delivery-streams";
import { firehoseService } from "./firehose/firehose-service";
import type { AllowedOrigins } from "./http/cors";
import { JsonEndpoint } from "./http/json-endpoint";
import { listen } from "./http/listen";
import type { Reply } from "./http/reply";
import type { SandboxRequest } from "./http/request";
import { createSandboxServer } from "./http/server";
import { DataStreams } from "./kinesis/data-streams";
import { kinesisService } from "./kinesis/kinesis-service";
import { HOME_REGION, IDENTITY_POOL_ID, USER_POOL_CLIENT_ID, USER_POOL_ID } from "./names";
import { Buckets } from "./s3/buckets";
import { ObjectMetadataStore } from "./s3/object-metadata";
import { S3Endpoint } from "./s3/s3-endpoint";
import { seed } from "./seed";
import { seededDataStream, seededDeliveryStream } from "./seeded-streams";

export interface SandboxOptions {
  /** Where everything is kept; made where it is missing. */
  readonly directory: string;
  /** 0 takes any that is free. 4566 unless told. */
  readonly port?: number;
  /** The address to listen on. 127.0.0.1 unless told. */
  readonly host?: string;
  /** Overrules the buffer interval of every Firehose stream. */
  readonly bufferSeconds?: number;
  readonly clock?: SandboxClock;
  /** Sites whose pages may call. All of them unless told: keys and tokens are what protects the data. */
  readonly allowedOrigins?: AllowedOrigins;
  /** Firehose records are checked and counted, and then thrown away. */
  readonly discard?: boolean;
  /** Whether an unknown user is answered like a wrong password, as user pools can be set to. */
  readonly preventUserExistenceErrors?: boolean;
  /** Is told, in one line, of what goes wrong inside. */
  readonly report?: (message: string) => void;
}

/** What the site's `config.json` must hold to use the sandbox. */
export interface SandboxConfig {
  readonly cognito: {
    readonly region: string;
    readonly userPoolId: string;
    readonly userPoolClientId: string;
    readonly identityPoolId: string;
  };
  readonly endpoint: string;
}

/** A running sandbox. */
export interface Sandbox {
  readonly url: string;
  readonly port: number;
  readonly config: SandboxConfig;
  /** Delivers what Firehose has buffered. */
  flush(): Promise<void>;
  /** Answers what is under way, delivers what is buffered, and ends. */
  stop(): Promise<void>;
  /** Ends as a crash would: connections are cut, nothing is delivered. */
  kill(): Promise<void>;
}

function configFor(endpoint: string): SandboxConfig {
  return {
    cognito: {
      region: HOME_REGION,
      userPoolId: USER_POOL_ID,
      userPoolClientId: USER_POOL_CLIENT_ID,
      identityPoolId: IDENTITY_POOL_ID,
    },
    endpoint,
  };
}

/**
 * Starts a local AWS on one port.
 *
 * @throws {Error} with code `EADDRINUSE` where the port is taken
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { directory, clock = systemClock, report = () => undefined } = options;
  const faults = new Faults();
  const buckets = new Buckets(directory);
  if (!buckets.has(seed.bucket)) buckets.create(seed.bucket);
  const credentials = new TemporaryCredentials(join(directory, "credentials.json"), clock);
  const users = openUserPool({
    directory: join(directory, "cognito"),
    clock,
    initialUsers: seed.users,
    tokenLifetimeSeconds: () => faults.settings.tokenLifetimeSeconds,
    preventUserExistenceErrors: options.preventUserExistenceErrors ?? false,
  });
  const streams = new DeliveryStreams({
    directory: join(directory, "firehose"),
    clock,
    objects: buckets,
    initial: [seededDeliveryStream(clock.now())],
    bufferSeconds: options.bufferSeconds,
    report,
  });
  streams.discard = options.discard ?? false;
  const dataStreams = new DataStreams({
    directory: join(directory, "kinesis"),
    clock,
    initial: [seededDataStream(clock.now())],
  });
  const json = new JsonEndpoint({
    services: [
      userPoolService(users),
      identityPoolService(users, credentials, () => faults.settings.credentialsLifetimeSeconds),
      firehoseService(streams, clock),
      kinesisService(dataStreams, () => faults.settings.kinesisShardLimits),
    ],
    credentials,
    faults,
    clock,
  });
  const metadata = new ObjectMetadataStore(directory);
  const s3 = new S3Endpoint({ buckets, metadata, credentials, faults, clock });
  const act = ({ expireCredentialsNow, endSessionsNow }: FaultActions): void => {
    if (expireCredentialsNow || endSessionsNow) credentials.expireAll();
    if (endSessionsNow) users.sessions.endAll();
  };
  const control: ControlParts = {
    faults,
    config: () => configFor(url),
    state: () => ({ firehose: streams.state(), kinesis: dataStreams.state() }),
    flush: () => streams.flush(),
    settings: () => ({ discard: streams.discard }),
    applySettings: ({ discard }) => {
      streams.discard = discard;
    },
    act,
  };
  const answer = async (request: SandboxRequest): Promise<Reply> => {
    if (request.path.startsWith(CONTROL_PREFIX)) return controlReply(control, request);
    if (request.headers["x-amz-target"] !== undefined) return json.answer(request);
    return (await wellKnownReply(users, request.path, url)) ?? s3.answer(request);
  };
  const failure = (request: SandboxRequest): Reply =>
    (request.headers["x-amz-target"] === undefined ? s3 : json).failure(request);
  const allowedOrigins = options.allowedOrigins ?? "*";
  const server = createSandboxServer({ allowedOrigins, answer, failure, report });
  const listening = await listen(server, options.port ?? 4566, options.host ?? "127.0.0.1");
  const { port } = listening;
  const url = `http://localhost:${port}`;
  return {
    url,
    port,
    config: configFor(url),
    flush: async () => streams.flush(),
    stop: async () => {
      await listening.stop();
      streams.flush();
      streams.abandon();
    },
    kill: async () => {
      streams.abandon();
      await listening.kill();
    },
  };
}
