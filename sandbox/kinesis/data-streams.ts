import { rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { SandboxClock } from "../clock";
import { AwsError } from "../http/aws-error";
import { ConnectionCut } from "../http/connection-cut";
import { ACCOUNT_ID } from "../names";
import { JsonFile } from "../storage/json-file";
import { type DataStream, dataStreamArn, dataStreamSchema } from "./data-stream";
import { evenRanges, type HashRange, shardId } from "./shards/hash-range";
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
  /** Since the sandbox was started. */
  readonly counts: { acceptedRecords: number; acceptedBytes: number };
}

interface DataStreamsOptions {
  /** Where the list of streams and their records are kept. */
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

  /** Those of a region, by name. */
  list(region: string): DataStream[] {
    return [...this.#open.values()]
      .map(({ stream }) => stream)
      .filter((stream) => stream.region === region)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /**
   * @throws {AwsError} ResourceNotFoundException
   * @throws {ConnectionCut} after `abandon`: the files may be another sandbox's by now
   */
  get(region: string, name: string): OpenStream {
    if (this.#abandoned) throw new ConnectionCut();
    const open = this.#open.get(dataStreamArn(region, name));
    if (open !== undefined) return open;
    throw new AwsError("ResourceNotFoundException", `Stream ${name} under account ${ACCOUNT_ID} not found.`);
  }

  /** @throws {AwsError} ResourceNotFoundException where the stream has no such shard */
  shard(region: string, name: string, id: string): Shard {
    const shard = this.get(region, name).shards.find((one) => one.id === id);
    if (shard !== undefined) return shard;
    throw new AwsError(
      "ResourceNotFoundException",
      `Could not find shard ${id} in stream ${name} under account ${ACCOUNT_ID}.`,
    );
  }

  /** @throws {AwsError} ResourceInUseException where there is one of this name */
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

  /** Forgets the stream and its records. */
  delete(region: string, name: string): void {
    const { stream } = this.get(region, name);
    this.#open.delete(dataStreamArn(region, name));
    this.#save();
    rmSync(this.#folder(stream), { recursive: true, force: true });
  }

  /** Reads and writes nothing more. */
  abandon(): void {
    this.#abandoned = true;
  }

  /** What `GET /_sandbox/state` shows. */
  state(): object[] {
    return [...this.#open.values()].map(({ stream, counts }) => ({
      region: stream.region,
      name: stream.name,
      ...counts,
    }));
  }

  #add(stream: DataStream): void {
    const ranges = evenRanges(stream.shards);
    const shards = ranges.map((range, index) => ({
      id: shardId(index),
      index,
      range,
      log: new ShardLog(join(this.#folder(stream), shardId(index)), index),
      throughput: new ShardThroughput(),
    }));
    const counts = { acceptedRecords: 0, acceptedBytes: 0 };
    this.#open.set(dataStreamArn(stream.region, stream.name), { stream, shards, ranges, counts });
  }

  #folder(stream: DataStream): string {
    // `..` is a valid name of a stream; behind a prefix it is a harmless name of a folder.
    return join(this.#directory, "records", stream.region, `stream-${stream.name}`);
  }

  #save(): void {
    this.#file.save([...this.#open.values()].map(({ stream }) => stream));
  }
}

/** From "Quotas and limits" in the developer guide: what one shard takes in a second. */
const RECORDS_PER_SECOND = 1000;
const BYTES_PER_SECOND = 1024 * 1024;

/** Counts what a shard took in the present second. */
class ShardThroughput {
  #second = 0;
  #records = 0;
  #bytes = 0;

  /**
   * Counts a record, if the shard can take it in this second.
   *
   * @param bytes with the partition key
   * @param now milliseconds since 1970
   * @returns whether it can
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
