import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import type { SandboxClock } from "../clock";
import { AwsError } from "../http/aws-error";
import { ConnectionCut } from "../http/connection-cut";
import { ACCOUNT_ID } from "../resource-ids";
import { JsonFile } from "../storage/json-file";
import { parseCommittedBytes, toCommitPath } from "./delivery/spool-file";
import { type ClosedBuffer, type PackedRecords, StreamBuffer } from "./delivery/stream-buffer";
import { type DeliveryStream, deliveryStreamSchema, STREAM_VERSION } from "./delivery-stream";

const BYTES_PER_MEBIBYTE = 1024 * 1024;

/** The store that receives objects. */
interface ObjectStore {
  /** Moves a finished file into the bucket. */
  moveIn(bucket: string, key: string, path: string): void;
  /** Stores a new object. */
  write(bucket: string, key: string, content: Buffer): void;
}

interface StreamCounts {
  /** Since the sandbox started. */
  acceptedRecords: number;
  acceptedBytes: number;
  deliveredObjects: number;
}

interface Entry {
  readonly stream: DeliveryStream;
  readonly buffer: StreamBuffer;
  readonly counts: StreamCounts;
}

interface DeliveryStreamsOptions {
  /** The folder of the stream list and the spool. */
  readonly directory: string;
  readonly clock: SandboxClock;
  readonly objects: ObjectStore;
  readonly initial: readonly DeliveryStream[];
  /** Overrides every stream's buffer interval. */
  readonly bufferSeconds: number | undefined;
  /** Receives a message for each failed delivery. The records stay in the spool until the next start. */
  readonly report: (message: string) => void;
}

/** All delivery streams of all regions, with their buffers. */
export class DeliveryStreams {
  /** Validates, counts and discards records, to measure the sender. */
  discard = false;
  #abandoned = false;
  readonly #options: DeliveryStreamsOptions;
  readonly #file: JsonFile<DeliveryStream[]>;
  readonly #entries = new Map<string, Entry>();

  constructor(options: DeliveryStreamsOptions) {
    this.#options = options;
    this.#file = new JsonFile(join(options.directory, "streams.json"), z.array(deliveryStreamSchema));
    for (const stream of this.#file.load(() => [...options.initial])) this.#add(stream);
  }

  /** The streams of a region, sorted by name. */
  list(region: string): DeliveryStream[] {
    return [...this.#entries.values()]
      .map(({ stream }) => stream)
      .filter((stream) => stream.region === region)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** @throws {AwsError} ResourceNotFoundException */
  get(region: string, name: string): DeliveryStream {
    return this.#entry(region, name).stream;
  }

  /**
   * @throws {AwsError} ResourceInUseException if the name is taken
   */
  create(stream: DeliveryStream): void {
    if (this.#entries.has(toStreamKey(stream.region, stream.name))) {
      throw new AwsError(
        "ResourceInUseException",
        `Firehose ${stream.name} under accountId ${ACCOUNT_ID} already exists`,
      );
    }
    this.#add(stream);
    this.#save();
  }

  /** Delivers the stream's buffer and deletes the stream. */
  delete(region: string, name: string): void {
    this.#entry(region, name).buffer.flush();
    this.#entries.delete(toStreamKey(region, name));
    this.#save();
  }

  /**
   * Adds the records of one call to the stream's buffer.
   * @throws {ConnectionCut} after `abandon`: the records would never be delivered, so they must not be
   * acknowledged
   */
  put(region: string, name: string, records: PackedRecords): void {
    if (this.#abandoned) throw new ConnectionCut();
    const { buffer, counts } = this.#entry(region, name);
    if (!this.discard) buffer.append(records);
    counts.acceptedRecords += records.ends.length;
    counts.acceptedBytes += records.data.length;
  }

  /** Delivers every stream's buffer now. */
  flush(): void {
    for (const { buffer } of this.#entries.values()) buffer.flush();
  }

  /** Stops the timers, delivers nothing and accepts nothing more. The next start recovers the buffers. */
  abandon(): void {
    this.#abandoned = true;
    for (const { buffer } of this.#entries.values()) buffer.abandon();
  }

  /** The content of `GET /_sandbox/state`. */
  state(): object[] {
    return [...this.#entries.values()].map(({ stream, buffer, counts }) => ({
      region: stream.region,
      name: stream.name,
      ...counts,
      bufferedRecords: buffer.records,
      bufferedBytes: buffer.bytes,
    }));
  }

  #add(stream: DeliveryStream): void {
    // `..` is a valid stream name; the prefix makes it a harmless folder name.
    const directory = join(this.#options.directory, "spool", stream.region, `stream-${stream.name}`);
    const counts: StreamCounts = { acceptedRecords: 0, acceptedBytes: 0, deliveredObjects: 0 };
    const deliver = (closed: ClosedBuffer): void => {
      if (this.#deliver(stream, closed)) counts.deliveredObjects += 1;
    };
    for (const closed of recoverSpool(directory)) deliver(closed);
    const buffer = new StreamBuffer({
      directory,
      maxBytes: stream.bufferMebibytes * BYTES_PER_MEBIBYTE,
      maxMilliseconds: (this.#options.bufferSeconds ?? stream.bufferSeconds) * 1000,
      clock: this.#options.clock,
      deliver,
    });
    this.#entries.set(toStreamKey(stream.region, stream.name), { stream, buffer, counts });
  }

  #deliver(stream: DeliveryStream, { path, firstArrival }: ClosedBuffer): boolean {
    try {
      this.#store(stream.bucket, toObjectKey(stream, firstArrival), path, stream.compression);
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#options.report(
        `Firehose stream ${stream.name} could not deliver to bucket ${stream.bucket}: ${reason}. The records are in ${path}; the next start delivers them.`,
      );
      return false;
    }
  }

  #store(bucket: string, key: string, path: string, compression: DeliveryStream["compression"]): void {
    const { objects } = this.#options;
    if (compression === "GZIP") {
      objects.write(bucket, key, gzipSync(readFileSync(path)));
      rmSync(path);
    } else {
      objects.moveIn(bucket, key, path);
    }
    rmSync(toCommitPath(path), { force: true });
  }

  #entry(region: string, name: string): Entry {
    const entry = this.#entries.get(toStreamKey(region, name));
    if (entry !== undefined) return entry;
    throw new AwsError(
      "ResourceNotFoundException",
      `Firehose ${name} under account ${ACCOUNT_ID} not found.`,
    );
  }

  #save(): void {
    this.#file.save([...this.#entries.values()].map(({ stream }) => stream));
  }
}

function toStreamKey(region: string, name: string): string {
  return `${region}/${name}`;
}

/**
 * The key of an object as Firehose names it, in UTC:
 * `<prefix>YYYY/MM/DD/HH/<stream>-<version>-YYYY-MM-DD-HH-MM-SS-<uuid>`.
 * @param firstArrival arrival time of the object's first record; milliseconds since 1970
 */
function toObjectKey(
  stream: Pick<DeliveryStream, "name" | "prefix" | "compression">,
  firstArrival: number,
): string {
  const [year, month, day, hour, minute, second] = new Date(firstArrival).toISOString().split(/[-T:.]/);
  const suffix = stream.compression === "GZIP" ? ".gz" : "";
  const file = [stream.name, STREAM_VERSION, year, month, day, hour, minute, second, randomUUID()].join("-");
  return `${stream.prefix}${year}/${month}/${day}/${hour}/${file}${suffix}`;
}

function truncateToCommitted(path: string): boolean {
  const commit = toCommitPath(path);
  const bytes = existsSync(commit) ? parseCommittedBytes(readFileSync(commit)) : 0;
  if (bytes === 0) {
    rmSync(path);
    rmSync(commit, { force: true });
    return false;
  }
  // A call that was being written when the process crashed was never answered. Removes its partial data.
  if (statSync(path).size > bytes) truncateSync(path, bytes);
  return true;
}

/** The files that a crash left in the spool, oldest first, each truncated to its last complete call. */
function recoverSpool(directory: string): ClosedBuffer[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => /^\d+-[0-9a-f-]{36}$/.test(name))
    .map((name) => ({ path: join(directory, name), firstArrival: Number.parseInt(name, 10) }))
    .sort((a, b) => a.firstArrival - b.firstArrival)
    .filter(({ path }) => truncateToCommitted(path));
}
