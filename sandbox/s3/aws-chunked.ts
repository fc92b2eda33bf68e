import { hash } from "node:crypto";
import { AwsError } from "../http/aws-error";
import { sign, signaturesMatch } from "../sigv4/signature";

/** Clients send chunks of 64 KiB to 1 MiB. Larger chunks than this are rejected, to limit memory. */
const MAX_CHUNK_BYTES = 16 * 1024 * 1024;
const MAX_LINE_BYTES = 8 * 1024;
const EMPTY_HASH = hash("sha256", "");

/** Signing data for the chunks of one request. Each signature covers the previous one. */
export interface ChunkSigning {
  readonly key: Buffer;
  readonly timestamp: string;
  /** `YYYYMMDD/region/service/aws4_request` */
  readonly scope: string;
  /** The signature of the request's headers. */
  readonly seed: string;
}

export interface ChunkedOptions {
  /** Undefined if the chunks are not signed. */
  readonly signing: ChunkSigning | undefined;
  /** Receives the trailers after the last chunk, by lower-case name. */
  readonly onTrailers: (trailers: ReadonlyMap<string, string>) => void;
}

function incomplete(): AwsError {
  return new AwsError(
    "IncompleteBody",
    "You did not provide the number of bytes specified by the Content-Length HTTP header",
  );
}

function malformed(what: string): AwsError {
  return new AwsError("InvalidRequest", `The aws-chunked body is malformed: ${what}.`);
}

/** Reads lines and byte ranges from a stream of buffers. */
class ByteReader {
  readonly #source: AsyncIterator<Buffer>;
  #buffered: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    let end = this.#buffered.indexOf("\r\n");
    while (end === -1) {
      if (this.#buffered.length > MAX_LINE_BYTES) throw malformed("a line is too long");
      await this.#readMore();
      end = this.#buffered.indexOf("\r\n");
    }
    const line = this.#buffered.toString("latin1", 0, end);
    this.#buffered = this.#buffered.subarray(end + 2);
    return line;
  }

  async bytes(count: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    let missing = count;
    while (missing > 0) {
      if (this.#buffered.length === 0) await this.#readMore();
      const piece = this.#buffered.subarray(0, missing);
      pieces.push(piece);
      missing -= piece.length;
      this.#buffered = this.#buffered.subarray(piece.length);
    }
    return Buffer.concat(pieces);
  }

  async #readMore(): Promise<void> {
    const next = await this.#source.next();
    if (next.done) throw incomplete();
    this.#buffered = this.#buffered.length === 0 ? next.value : Buffer.concat([this.#buffered, next.value]);
  }
}

/** Verifies the chain of chunk signatures. */
class ChunkVerifier {
  readonly #signing: ChunkSigning;
  #previous: string;

  constructor(signing: ChunkSigning) {
    this.#signing = signing;
    this.#previous = signing.seed;
  }

  chunk(data: Buffer, signature: string): void {
    this.#check("AWS4-HMAC-SHA256-PAYLOAD", [EMPTY_HASH, hash("sha256", data)], signature);
  }

  trailers(lines: readonly string[], signature: string): void {
    const text = lines.map((line) => `${line}\n`).join("");
    this.#check("AWS4-HMAC-SHA256-TRAILER", [hash("sha256", text)], signature);
  }

  #check(kind: string, parts: readonly string[], signature: string): void {
    const { key, timestamp, scope } = this.#signing;
    const expected = sign(key, [kind, timestamp, scope, this.#previous, ...parts].join("\n"));
    if (!signaturesMatch(expected, signature)) {
      throw new AwsError(
        "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
        { status: 403 },
      );
    }
    this.#previous = expected;
  }
}

function parseChunkHeader(line: string): { readonly size: number; readonly signature: string } {
  const match = /^([0-9a-fA-F]{1,8})(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(line);
  if (match === null) throw malformed(`${JSON.stringify(line.slice(0, 100))} is not a chunk header`);
  const size = Number.parseInt(match[1] ?? "", 16);
  if (size > MAX_CHUNK_BYTES) throw malformed(`a chunk of ${size} bytes is too large`);
  return { size, signature: match[2] ?? "" };
}

const TRAILER_SIGNATURE = "x-amz-trailer-signature";

async function readTrailers(
  reader: ByteReader,
  verifier: ChunkVerifier | undefined,
): Promise<Map<string, string>> {
  const trailers = new Map<string, string>();
  const signed: string[] = [];
  for (let line = await reader.line(); line !== ""; line = await reader.line()) {
    const colon = line.indexOf(":");
    if (colon < 1) throw malformed(`${JSON.stringify(line.slice(0, 100))} is not a trailer`);
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (name !== TRAILER_SIGNATURE) signed.push(`${name}:${value}`);
    trailers.set(name, value);
  }
  if (signed.length > 0) verifier?.trailers(signed, trailers.get(TRAILER_SIGNATURE) ?? "");
  return trailers;
}

/**
 * The data of a body in AWS's chunked encoding (`Content-Encoding: aws-chunked`), with each chunk verified
 * before it is yielded.
 */
export async function* decodeAwsChunked(
  source: AsyncIterable<Buffer>,
  options: ChunkedOptions,
): AsyncGenerator<Buffer> {
  const reader = new ByteReader(source);
  const verifier = options.signing && new ChunkVerifier(options.signing);
  for (;;) {
    const { size, signature } = parseChunkHeader(await reader.line());
    const data = await reader.bytes(size);
    verifier?.chunk(data, signature);
    if (size === 0) break;
    yield data;
    if ((await reader.line()) !== "") throw malformed("a chunk is longer than its header says");
  }
  options.onTrailers(await readTrailers(reader, verifier));
}
