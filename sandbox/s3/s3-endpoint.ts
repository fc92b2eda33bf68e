import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import type { SandboxClock } from "../clock";
import type { TemporaryCredentials } from "../credentials/temporary-credentials";
import type { Faults } from "../faults/faults";
import { injectFaults } from "../faults/inject-faults";
import { AwsError } from "../http/aws-error";
import type { Caller } from "../http/json-service";
import type { Reply } from "../http/reply";
import type { SandboxRequest } from "../http/request";
import { getCallerArn, notAuthorizedMessage } from "../permissions/assert-allowed";
import { authenticate } from "./authenticate";
import type { Buckets } from "./buckets";
import type { ObjectMetadataStore } from "./object-metadata";
import { createBucket } from "./operations/create-bucket";
import { deleteObject } from "./operations/delete-object";
import { getObject, headObject } from "./operations/get-object";
import { headBucket } from "./operations/head-bucket";
import { listBuckets } from "./operations/list-buckets";
import { listObjectsV2 } from "./operations/list-objects-v2";
import { putObject } from "./operations/put-object";
import { openBody } from "./s3-body";
import type { S3Address, S3Body, S3Call, S3Operation } from "./s3-call";
import { notImplemented } from "./s3-errors";
import { element, type Xml } from "./xml";

/** Query parameters for subresources, which the sandbox does not implement. */
const SUBRESOURCES = [
  "accelerate",
  "acl",
  "analytics",
  "attributes",
  "cors",
  "delete",
  "encryption",
  "intelligent-tiering",
  "inventory",
  "legal-hold",
  "lifecycle",
  "location",
  "logging",
  "metrics",
  "notification",
  "object-lock",
  "ownershipControls",
  "partNumber",
  "policy",
  "policyStatus",
  "publicAccessBlock",
  "replication",
  "requestPayment",
  "restore",
  "retention",
  "select",
  "tagging",
  "torrent",
  "uploadId",
  "uploads",
  "versionId",
  "versioning",
  "versions",
  "website",
];

interface S3EndpointOptions {
  readonly buckets: Buckets;
  readonly metadata: ObjectMetadataStore;
  readonly credentials: TemporaryCredentials;
  readonly faults: Faults;
  readonly clock: SandboxClock;
}

function toResourceArn({ bucket, key }: S3Address): string {
  if (bucket === "") return "*";
  return `arn:aws:s3:::${bucket}${key === "" ? "" : `/${key}`}`;
}

/** Serves path-style S3 requests. */
export class S3Endpoint {
  readonly #options: S3EndpointOptions;
  readonly #onService: Readonly<Record<string, S3Operation>>;
  readonly #onBucket: Readonly<Record<string, S3Operation>>;
  readonly #onObject: Readonly<Record<string, S3Operation>>;

  constructor(options: S3EndpointOptions) {
    const { buckets, metadata } = options;
    this.#options = options;
    this.#onService = { GET: listBuckets(buckets) };
    this.#onBucket = {
      GET: listObjectsV2(buckets, metadata),
      HEAD: headBucket(buckets),
      PUT: createBucket(buckets),
    };
    this.#onObject = {
      GET: getObject(buckets, metadata),
      HEAD: headObject(buckets, metadata),
      PUT: putObject(buckets, metadata),
      DELETE: deleteObject(buckets, metadata),
    };
  }

  async answer(request: SandboxRequest): Promise<Reply> {
    const ids = createResponseIds(request);
    try {
      const reply = await this.#call(request);
      return { ...reply, headers: { ...ids, ...reply.headers } };
    } catch (error) {
      if (error instanceof AwsError) return errorReply(request, error, ids);
      throw error;
    }
  }

  /** The reply when the sandbox itself fails. */
  internalErrorReply(request: SandboxRequest): Reply {
    const error = new AwsError(
      "InternalError",
      "Internal error of the sandbox. Its output has the details.",
      { status: 500 },
    );
    return errorReply(request, error, createResponseIds(request));
  }

  async #call(request: SandboxRequest): Promise<Reply> {
    const address = parseAddress(request);
    const authentication = authenticate(this.#options, request, address);
    const operation = this.#find(request, address);
    const caller = { accessKeyId: authentication.signature.credentials.accessKeyId, arn: getCallerArn() };
    this.#assertAllowed(operation.action, address, caller);
    const call: S3Call = { ...address, request, caller, body: openBody(request, authentication) };
    // Every other operation has a short body or none.
    if (operation.name !== "PutObject") await readSmallBody(call.body);
    const { faults, clock } = this.#options;
    const target = { service: "s3", name: operation.name };
    return injectFaults(faults, clock, target, () => operation.run(call), closeBody);
  }

  #find(request: SandboxRequest, address: S3Address): S3Operation {
    const unknown = SUBRESOURCES.find((name) => address.query.has(name));
    if (unknown !== undefined) throw notImplemented(`?${unknown}`);
    const operation = this.#operations(address)[request.method];
    if (operation === undefined) {
      throw new AwsError("MethodNotAllowed", "The specified method is not allowed against this resource.", {
        status: 405,
        fields: { Method: request.method },
      });
    }
    if (operation.name === "ListObjectsV2" && address.query.get("list-type") !== "2") {
      throw notImplemented("a listing without list-type=2");
    }
    return operation;
  }

  #operations({ bucket, key }: S3Address): Readonly<Record<string, S3Operation>> {
    if (bucket === "") return this.#onService;
    return key === "" ? this.#onBucket : this.#onObject;
  }

  #assertAllowed(action: string, address: S3Address, caller: Caller): void {
    if (!this.#options.faults.denies(action)) return;
    const message = notAuthorizedMessage(caller, action, `"${toResourceArn(address)}"`);
    throw new AwsError("AccessDenied", message, { status: 403 });
  }
}

function createResponseIds(request: SandboxRequest): Record<string, string> {
  return { "x-amz-request-id": request.id, "x-amz-id-2": randomBytes(48).toString("base64") };
}

/** Closes the file of a response that is not sent. */
function closeBody({ body }: Reply): void {
  if (body instanceof Readable) body.destroy();
}

function errorReply(request: SandboxRequest, error: AwsError, ids: Readonly<Record<string, string>>): Reply {
  const headers = { ...ids, ...error.headers, "content-type": "application/xml" };
  // A response to HEAD has no body, only a status.
  if (request.method === "HEAD") return { status: error.status, headers: { ...ids, ...error.headers } };
  const { text } = element("Error", [
    element("Code", error.code),
    element("Message", error.message),
    ...Object.entries(error.fields).map(([name, value]): Xml => element(name, value)),
    element("RequestId", request.id),
    element("HostId", ids["x-amz-id-2"] ?? ""),
  ]);
  return { status: error.status, headers, body: `<?xml version="1.0" encoding="UTF-8"?>\n${text}` };
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new AwsError("InvalidURI", "Couldn't parse the specified URI.");
  }
}

function parseQuery(query: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const name = equals === -1 ? pair : pair.slice(0, equals);
    const value = equals === -1 ? "" : pair.slice(equals + 1);
    parameters.set(decodePercent(name), decodePercent(value.replaceAll("+", " ")));
  }
  return parameters;
}

/**
 * @throws {AwsError} InvalidURI if the path or query contains an invalid percent escape
 */
function parseAddress(request: SandboxRequest): S3Address {
  const path = request.path.slice(1);
  const slash = path.indexOf("/");
  return {
    bucket: decodePercent(slash === -1 ? path : path.slice(0, slash)),
    key: decodePercent(slash === -1 ? "" : path.slice(slash + 1)),
    query: parseQuery(request.query),
  };
}

const MAX_BYTES = 1024 * 1024;

/** Reads a body that is a short document or empty. Reading it also verifies its hash and checksums. */
async function readSmallBody(body: S3Body): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of body.data) {
    length += piece.length;
    if (length > MAX_BYTES) {
      throw new AwsError("MaxMessageLengthExceeded", "Your request was too large.");
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}
