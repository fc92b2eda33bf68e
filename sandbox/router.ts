import { identityPoolService } from "./cognito/identity-pool/identity-pool-service";
import { userPoolService } from "./cognito/user-pool/user-pool-service";
import { getWellKnownDocument } from "./cognito/user-pool/well-known";
import { CONTROL_PREFIX, type ControlContext, handleControlRequest } from "./control/control-endpoint";
import { firehoseService } from "./firehose/firehose-service";
import { JsonEndpoint } from "./http/json-endpoint";
import type { Reply } from "./http/reply";
import type { SandboxRequest } from "./http/request";
import { kinesisService } from "./kinesis/kinesis-service";
import { S3Endpoint } from "./s3/s3-endpoint";
import type { SandboxConfig } from "./sandbox-config";
import type { SandboxState } from "./sandbox-state";

/** Answers every request to the sandbox's port. */
export interface Router {
  readonly answer: (request: SandboxRequest) => Promise<Reply>;
  /** The reply when the sandbox itself fails. */
  readonly internalErrorReply: (request: SandboxRequest) => Reply;
}

function createControlContext(state: SandboxState, config: SandboxConfig): ControlContext {
  const { faults, credentials, users, deliveryStreams, dataStreams } = state;
  return {
    faults,
    config: () => config,
    state: () => ({ firehose: deliveryStreams.state(), kinesis: dataStreams.state() }),
    flush: () => deliveryStreams.flush(),
    settings: () => ({ discard: deliveryStreams.discard }),
    applySettings: ({ discard }) => {
      deliveryStreams.discard = discard;
    },
    runActions: ({ expireCredentialsNow, endSessionsNow }) => {
      if (expireCredentialsNow || endSessionsNow) credentials.expireAll();
      if (endSessionsNow) users.sessions.endAll();
    },
  };
}

function createJsonEndpoint(state: SandboxState): JsonEndpoint {
  const { users, credentials, faults, clock } = state;
  return new JsonEndpoint({
    services: [
      userPoolService(users),
      identityPoolService(users, credentials, () => faults.settings.credentialsLifetimeSeconds),
      firehoseService(state.deliveryStreams, clock),
      kinesisService(state.dataStreams, () => faults.settings.kinesisShardLimits),
    ],
    credentials,
    faults,
    clock,
  });
}

/** The JSON services are addressed by a header, S3 by path. */
function isJsonCall({ headers }: SandboxRequest): boolean {
  return headers["x-amz-target"] !== undefined;
}

export function createRouter(state: SandboxState, config: SandboxConfig): Router {
  const json = createJsonEndpoint(state);
  const s3 = new S3Endpoint(state);
  const control = createControlContext(state, config);
  return {
    answer: async (request) => {
      if (request.path.startsWith(CONTROL_PREFIX)) return handleControlRequest(control, request);
      if (isJsonCall(request)) return json.answer(request);
      return (await getWellKnownDocument(state.users, request.path, config.endpoint)) ?? s3.answer(request);
    },
    internalErrorReply: (request) => (isJsonCall(request) ? json : s3).internalErrorReply(request),
  };
}
