import { rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { SandboxClock } from "../clock";
import { AwsError } from "../http/aws-error";
import { ConnectionCut } from "../http/connection-cut";
import { ACCOUNT_ID } from "../resource-ids";
import { JsonFile } from "../storage/json-file";
import { type DataStream, dataStreamArn, dataStreamSchema } from "./data-stream";
import { createEvenRanges, type HashRange, toShardId } from "./shards/hash-range";
import { ShardLog } from "./shards/shard-log";

export interface Shard {
  readonly id: string;
  readonly index: number;
  readonly range: HashRange;
  readonly log: ShardLog;
  readonly throughput: ShardThroughput;
}

export interface OpenStream {
  readonly stream: DataStream;
  readonly shards: readonly Shard[];
  readonly ranges: readonly HashRange[];
  /** Since the sandbox started. */
  readonly counts: { acceptedRecords: number; acceptedBytes: number };
}

interface DataStreamsOptions {
  /** The folder of the stream list and the records. */
  readonly directory: string;
  readonly clock: SandboxClock;
  readonly initial: readonly DataStream[];
}

/** All data streams of all regions. */
export class DataStreams {
  readonly clock: SandboxClock;
  readonly #directory: string;
  readonly #file: JsonFile<DataStream[]>;
  readonly #open = new Map<string, OpenStream>();
  #abandoned = false;

  constructor({ directory, clock, initial }: DataStreamsOptions) {
    this.clock = clock;
    this.#directory = directory;
    this.#file = new JsonFile(join(directory, "streams.json"), z.array(dataStreamSchema));
    for (const stream of this.#file.load(() => [...initial])) this.#add(stream);
  }

  /** The streams of a region, sorted by name. */
  list(region: string): DataStream[] {
    return [...this.#open.values()]
      .map(({ stream }) => stream)
      .filter((stream) => stream.region === region)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /**
   * @throws {AwsError} ResourceNotFoundException
   * @throws {ConnectionCut} after `abandon`: another sandbox may own the files
   */
  get(region: string, name: string): OpenStream {
    if (this.#abandoned) throw new ConnectionCut();
    const open = this.#open.get(dataStreamArn(region, name));
    if (open !== undefined) return open;
    throw new AwsError("ResourceNotFoundException", `Stream ${name} under account ${ACCOUNT_ID} not found.`);
  }

  /**
   * @throws {AwsError} ResourceNotFoundException if the stream has no such shard
   */
  shard(region: string, name: string, id: string): Shard {
    const shard = this.get(region, name).shards.find((one) => one.id === id);
    if (shard !== undefined) return shard;
    throw new AwsError(
      "ResourceNotFoundException",
      `Could not find shard ${id} in stream ${name} under account ${ACCOUNT_ID}.`,
    );
  }

  /**
   * @throws {AwsError} ResourceInUseException if the name is taken
   */
  create(stream: DataStream): void {
    if (this.#open.has(dataStreamArn(stream.region, stream.name))) {
      throw new AwsError(
        "ResourceInUseException",
        `Stream ${stream.name} under account ${ACCOUNT_ID} already exists.`,
      );
    }
    this.#add(stream);
    this.#save();
  }

  /** Deletes the stream and its records. */
  delete(region: string, name: string): void {
    const { stream } = this.get(region, name);
    this.#open.delete(dataStreamArn(region, name));
    this.#save();
    rmSync(this.#folder(stream), { recursive: true, force: true });
  }

  /** Stops all reads and writes. */
  abandon(): void {
    this.#abandoned = true;
  }

  /** The content of `GET /_sandbox/state`. */
  state(): object[] {
    return [...this.#open.values()].map(({ stream, counts }) => ({
      region: stream.region,
      name: stream.name,
      ...counts,
    }));
  }

  #add(stream: DataStream): void {
    const ranges = createEvenRanges(stream.shards);
    const shards = ranges.map((range, index) => ({
      id: toShardId(index),
      index,
      range,
      log: new ShardLog(join(this.#folder(stream), toShardId(index)), index),
      throughput: new ShardThroughput(),
    }));
    const counts = { acceptedRecords: 0, acceptedBytes: 0 };
    this.#open.set(dataStreamArn(stream.region, stream.name), { stream, shards, ranges, counts });
  }

  #folder(stream: DataStream): string {
    // `..` is a valid stream name; the prefix makes it a harmless folder name.
    return join(this.#directory, "records", stream.region, `stream-${stream.name}`);
  }

  #save(): void {
    this.#file.save([...this.#open.values()].map(({ stream }) => stream));
  }
}

/** From "Quotas and limits" in the developer guide: write throughput of one shard. */
const RECORDS_PER_SECOND = 1000;
const BYTES_PER_SECOND = 1024 * 1024;

/** Counts the records and bytes that a shard accepted in the current second. */
class ShardThroughput {
  #second = 0;
  #records = 0;
  #bytes = 0;

  /**
   * Counts a record if the shard has capacity left in this second.
   * @param bytes data and partition key
   * @param now milliseconds since 1970
   * @returns whether the record was counted
   */
  take(bytes: number, now: number): boolean {
    const second = Math.floor(now / 1000);
    if (second !== this.#second) {
      this.#second = second;
      this.#records = 0;
      this.#bytes = 0;
    }
    if (this.#records + 1 > RECORDS_PER_SECOND || this.#bytes + bytes > BYTES_PER_SECOND) return false;
    this.#records += 1;
    this.#bytes += bytes;
    return true;
  }
}
