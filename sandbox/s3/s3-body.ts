import { createHash } from "node:crypto";
import { AwsError } from "../http/aws-error";
import { iterateBody } from "../http/read-body";
import { getHeader, type SandboxRequest } from "../http/request";
import { formatScope } from "../sigv4/signature";
import type { S3Authentication } from "./authenticate";
import { UNSIGNED_PAYLOAD } from "./authenticate";
import { type ChunkSigning, decodeAwsChunked } from "./aws-chunked";
import { CHECKSUM_PREFIX, checksumAlgorithms } from "./checksums";
import type { S3Body } from "./s3-call";

/** Chunked bodies whose chunks are signed, with and without trailers … */
const SIGNED_CHUNKS = ["STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"];
/** … and whose chunks are not. */
const UNSIGNED_CHUNKS = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";

async function* withHash(data: AsyncIterable<Buffer>, expected: string): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  for await (const piece of data) {
    hash.update(piece);
    yield piece;
  }
  const computed = hash.digest("hex");
  if (computed === expected) return;
  throw new AwsError(
    "XAmzContentSHA256Mismatch",
    "The provided 'x-amz-content-sha256' header does not match what was computed.",
    { fields: { ClientComputedContentSHA256: expected, S3ComputedContentSHA256: computed } },
  );
}

function toChunkSigning({ signature }: S3Authentication): ChunkSigning {
  const { authorization, signingKey } = signature;
  return {
    key: signingKey,
    timestamp: authorization.timestamp,
    scope: formatScope(authorization),
    seed: authorization.signature,
  };
}

function openPayload(
  request: SandboxRequest,
  authentication: S3Authentication,
  onTrailers: (trailers: ReadonlyMap<string, string>) => void,
): AsyncIterable<Buffer> {
  const { payload } = authentication;
  const raw = iterateBody(request);
  if (payload === UNSIGNED_PAYLOAD) return raw;
  if (SIGNED_CHUNKS.includes(payload)) {
    return decodeAwsChunked(raw, { signing: toChunkSigning(authentication), onTrailers });
  }
  if (payload === UNSIGNED_CHUNKS) return decodeAwsChunked(raw, { signing: undefined, onTrailers });
  if (/^[0-9a-f]{64}$/.test(payload)) return withHash(raw, payload);
  throw new AwsError(
    "InvalidArgument",
    "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.",
  );
}

function readChecksumHeaders(request: SandboxRequest): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of checksumAlgorithms.keys()) {
    const value = getHeader(request, CHECKSUM_PREFIX + name);
    if (value !== undefined) found.set(name, value);
  }
  return found;
}

/** The names of the checksums in the headers and in the announced trailers. */
function getChecksumNames(request: SandboxRequest, headers: ReadonlyMap<string, string>): string[] {
  const trailer = (getHeader(request, "x-amz-trailer") ?? "").toLowerCase();
  return [...checksumAlgorithms.keys()].filter(
    (name) => headers.has(name) || trailer.includes(CHECKSUM_PREFIX + name),
  );
}

async function* withChecksums(
  data: AsyncIterable<Buffer>,
  names: readonly string[],
  expected: ReadonlyMap<string, string>,
): AsyncGenerator<Buffer> {
  const running = names.map((name) => ({ name, checksum: checksumAlgorithms.get(name)?.() }));
  for await (const piece of data) {
    for (const { checksum } of running) checksum?.update(piece);
    yield piece;
  }
  for (const { name, checksum } of running) {
    if (checksum?.digest().toString("base64") === expected.get(name)) continue;
    throw new AwsError(
      "BadDigest",
      `The ${name.toUpperCase()} you specified did not match the calculated checksum.`,
    );
  }
}

/** The body of a request, verified against its hash or chunk signatures and its checksums. */
export function openBody(request: SandboxRequest, authentication: S3Authentication): S3Body {
  const checksums = readChecksumHeaders(request);
  const names = getChecksumNames(request, checksums);
  const payload = openPayload(request, authentication, (trailers) => {
    for (const name of names) {
      const value = trailers.get(CHECKSUM_PREFIX + name);
      if (value !== undefined) checksums.set(name, value);
    }
  });
  return {
    data: names.length === 0 ? payload : withChecksums(payload, names, checksums),
    checksums: () => checksums,
  };
}
