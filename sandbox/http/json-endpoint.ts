import { hash } from "node:crypto";
import { Readable } from "node:stream";
import type { SandboxClock } from "../clock";
import type { TemporaryCredentials } from "../credentials/temporary-credentials";
import type { Faults } from "../faults/faults";
import { injectFaults } from "../faults/inject-faults";
import { assertAllowed, getCallerArn } from "../permissions/assert-allowed";
import { HOME_REGION } from "../resource-ids";
import { jsonSignatureError, SignatureRejected } from "../sigv4/rejection";
import {
  assertHeadersSigned,
  assertTime,
  parseAuthorizationHeader,
  type VerifiedSignature,
  verifySignature,
} from "../sigv4/verify-signature";
import { AwsError } from "./aws-error";
import { ConnectionCut } from "./connection-cut";
import type { CallContext, JsonOperation, JsonService } from "./json-service";
import { readBody } from "./read-body";
import type { Reply } from "./reply";
import { getHeader, type SandboxRequest } from "./request";

const CONTENT_TYPE = "application/x-amz-json-1.1";
/** Kinesis accepts 10 MiB per call. Base64 adds a third, and JSON needs some more. */
const MAX_BODY_BYTES = 20 * 1024 * 1024;
/** AWS's tolerance for all services but S3. */
const CLOCK_TOLERANCE_MILLISECONDS = 5 * 60_000;

interface JsonEndpointOptions {
  readonly services: readonly JsonService[];
  readonly credentials: TemporaryCredentials;
  readonly faults: Faults;
  readonly clock: SandboxClock;
}

interface Target {
  readonly service: JsonService;
  readonly operation: JsonOperation;
}

/** Serves the services that are addressed by `X-Amz-Target`. */
export class JsonEndpoint {
  readonly #options: JsonEndpointOptions;
  readonly #targets = new Map<string, Target>();

  constructor(options: JsonEndpointOptions) {
    this.#options = options;
    for (const service of options.services) {
      for (const operation of service.operations) {
        this.#targets.set(`${service.targetPrefix}.${operation.name}`, { service, operation });
      }
    }
  }

  async answer(request: SandboxRequest): Promise<Reply> {
    try {
      const result = await this.#call(request);
      const body = result === undefined ? "{}" : JSON.stringify(result);
      return { status: 200, headers: this.#headers(request), body };
    } catch (error) {
      if (error instanceof AwsError) return this.#errorReply(request, error);
      if (error instanceof ConnectionCut && error.afterHead) return truncatedReply();
      throw error;
    }
  }

  /** The reply when the sandbox itself fails. */
  internalErrorReply(request: SandboxRequest): Reply {
    const message = "Internal error of the sandbox. Its output has the details.";
    return this.#errorReply(request, new AwsError("InternalFailure", message, { status: 500 }));
  }

  #headers(request: SandboxRequest): Record<string, string> {
    return { "content-type": CONTENT_TYPE, "x-amzn-requestid": request.id };
  }

  #errorReply(request: SandboxRequest, error: AwsError): Reply {
    return {
      status: error.status,
      headers: {
        ...this.#headers(request),
        ...error.headers,
        "x-amzn-errortype": error.code,
      },
      body: JSON.stringify({ __type: error.code, message: error.message }),
    };
  }

  async #call(request: SandboxRequest): Promise<unknown> {
    const target = this.#targets.get(getHeader(request, "x-amz-target") ?? "");
    const body = await readBody(request, MAX_BODY_BYTES);
    if (target === undefined) throw unknownOperation(request);
    const { service, operation } = target;
    const signature = service.signed ? this.#verify(request, service, body) : undefined;
    const context = this.#context(request, operation, signature);
    const prepared = operation.prepare(parseJson(body), context, service.validationCode);
    if (context.caller !== undefined) {
      assertAllowed(
        this.#options.faults,
        `${service.name}:${operation.name}`,
        prepared.resource,
        context.caller,
      );
    }
    const { faults, clock } = this.#options;
    return injectFaults(faults, clock, { service: service.name, name: operation.name }, prepared.run);
  }

  #context(
    request: SandboxRequest,
    operation: JsonOperation,
    signature: VerifiedSignature | undefined,
  ): CallContext {
    return {
      requestId: request.id,
      host: getHeader(request, "host") ?? "",
      region: signature?.authorization.region ?? HOME_REGION,
      caller: signature && { accessKeyId: signature.credentials.accessKeyId, arn: getCallerArn() },
      drawRecordFailure: (defaultCode) => this.#options.faults.drawRecordFailure(operation.name, defaultCode),
    };
  }

  #verify(request: SandboxRequest, service: JsonService, body: Buffer): VerifiedSignature {
    try {
      const authorization = parseAuthorizationHeader(request.headers);
      assertTime(authorization, {
        now: this.#options.clock.now(),
        toleranceMilliseconds: CLOCK_TOLERANCE_MILLISECONDS,
      });
      assertHeadersSigned(request, authorization.signedHeaders);
      return verifySignature(request, authorization, hash("sha256", body), this.#options.credentials, {
        service: service.name,
        s3: false,
      });
    } catch (error) {
      if (error instanceof SignatureRejected) throw jsonSignatureError(error.rejection);
      throw error;
    }
  }
}

function unknownOperation(request: SandboxRequest): AwsError {
  const target = getHeader(request, "x-amz-target");
  return new AwsError(
    "UnknownOperationException",
    target === undefined
      ? "The request has no X-Amz-Target header, so it names no operation."
      : `The sandbox does not support the operation ${target}. Its README lists the supported operations.`,
  );
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw new AwsError("SerializationException", "The request body is not valid JSON.");
  }
}

/** A response that breaks off after its head. */
function truncatedReply(): Reply {
  return { status: 200, headers: { "content-length": "2" }, body: Readable.from(truncatedBody()) };
}

async function* truncatedBody(): AsyncGenerator<string> {
  yield "{";
  throw new ConnectionCut();
}
