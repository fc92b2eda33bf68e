import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from "node:fs";
import { join } from "node:path";
import { firstSequenceAt, SEQUENCE_DIGITS, SequenceNumbers, sequenceAfter } from "./sequence-number";

/** A record as stored and returned. */
export interface StoredRecord {
  readonly sequence: string;
  /** Milliseconds since 1970. */
  readonly arrivedAt: number;
  readonly partitionKey: string;
  /** Base64, as received. */
  readonly data: string;
}

/**
 * A line of a shard's log. The sequence number comes first, so that it can be compared without parsing the
 * rest.
 */
function toLine(record: StoredRecord): string {
  // Base64 needs no escaping; copying it through JSON.stringify would double the work.
  return `${record.sequence} ${record.arrivedAt} ${record.data} ${JSON.stringify(record.partitionKey)}\n`;
}

/** The sequence number of a line, without parsing the line. */
function lineSequence(line: string): string {
  return line.slice(0, SEQUENCE_DIGITS);
}

/** @param line without its line feed */
export function parseLine(line: string): StoredRecord {
  const [sequence = "", arrivedAt = "", data = ""] = line.split(" ", 3);
  const partitionKey = line.slice(sequence.length + arrivedAt.length + data.length + 3);
  return { sequence, arrivedAt: Number(arrivedAt), data, partitionKey: JSON.parse(partitionKey) };
}

interface ShardLogLimits {
  /** A segment of this size is closed. */
  readonly segmentBytes: number;
  /** The greatest number of segments; the oldest is deleted first. */
  readonly segments: number;
}

/** 64 MiB per shard, enough for a load test to read back. */
const DEFAULT_LOG_LIMITS: ShardLogLimits = { segmentBytes: 4 * 1024 * 1024, segments: 16 };

interface ReadLimits {
  readonly records: number;
  /** Length of the base64 text. The first record is returned even if it alone is larger. */
  readonly bytes: number;
}

export interface LogPage {
  readonly records: readonly StoredRecord[];
  /** The start of the next page: the lowest sequence number that was not read. */
  readonly next: string;
  /** Whether the page reaches the end of the log. */
  readonly atEnd: boolean;
}

const SUFFIX = ".log";

/**
 * The records of one shard on disk, in segments named after their first sequence number. Nothing is cached in
 * memory. The oldest segments are deleted, as Kinesis deletes records after the retention period.
 */
export class ShardLog {
  readonly #directory: string;
  readonly #limits: ShardLogLimits;
  readonly #sequences: SequenceNumbers;
  readonly #shard: number;
  #segments: string[];
  #openBytes = 0;

  constructor(directory: string, shard: number, limits: ShardLogLimits = DEFAULT_LOG_LIMITS) {
    this.#directory = directory;
    this.#limits = limits;
    this.#shard = shard;
    mkdirSync(directory, { recursive: true });
    this.#segments = readdirSync(directory)
      .filter((name) => name.endsWith(SUFFIX))
      .map((name) => name.slice(0, -SUFFIX.length))
      .sort();
    this.#sequences = new SequenceNumbers(shard, this.#recover());
  }

  /** Appends records that arrived at `now` (milliseconds since 1970). Returns their sequence numbers. */
  append(records: readonly Pick<StoredRecord, "partitionKey" | "data">[], now: number): string[] {
    const sequences: string[] = [];
    const lines = records.map(({ partitionKey, data }) => {
      const sequence = this.#sequences.next(now);
      sequences.push(sequence);
      return toLine({ sequence, arrivedAt: now, partitionKey, data });
    });
    const text = lines.join("");
    appendFileSync(this.#openSegment(sequences[0] ?? this.#sequences.upcoming()), text);
    this.#openBytes += Buffer.byteLength(text);
    return sequences;
  }

  /** The oldest sequence number that can still be read. */
  oldest(): string {
    return this.#segments[0] ?? firstSequenceAt(0, this.#shard);
  }

  /** A lower bound for the next record's sequence number. */
  upcoming(): string {
    return this.#sequences.upcoming();
  }

  /** Reads records from sequence number `from` on. */
  read(from: string, limits: ReadLimits): LogPage {
    const records: StoredRecord[] = [];
    let bytes = 0;
    for (const line of this.#linesFrom(from)) {
      const record = parseLine(line);
      const full = records.length > 0 && bytes + record.data.length > limits.bytes;
      if (full || records.length >= limits.records) return { records, next: record.sequence, atEnd: false };
      records.push(record);
      bytes += record.data.length;
    }
    const last = records.at(-1);
    return { records, next: last === undefined ? from : sequenceAfter(last.sequence), atEnd: true };
  }

  *#linesFrom(from: string): Generator<string> {
    // The last segment that begins at or before `from`, and all later ones.
    const after = this.#segments.findIndex((first) => first > from);
    const start = Math.max(0, (after === -1 ? this.#segments.length : after) - 1);
    for (const segment of this.#segments.slice(start)) {
      for (const line of readFileSync(this.#path(segment), "utf8").split("\n")) {
        if (line !== "" && lineSequence(line) >= from) yield line;
      }
    }
  }

  #openSegment(first: string): string {
    const open = this.#segments.at(-1);
    if (open !== undefined && this.#openBytes < this.#limits.segmentBytes) return this.#path(open);
    this.#segments.push(first);
    this.#openBytes = 0;
    while (this.#segments.length > this.#limits.segments) {
      const oldest = this.#segments.shift();
      if (oldest !== undefined) rmSync(this.#path(oldest), { force: true });
    }
    return this.#path(first);
  }

  /** Removes a line that a crash left incomplete, and returns the last sequence number. */
  #recover(): string | undefined {
    const open = this.#segments.at(-1);
    if (open === undefined) return undefined;
    const path = this.#path(open);
    const content = readFileSync(path);
    const whole = content.lastIndexOf("\n") + 1;
    if (whole < content.length) truncateSync(path, whole);
    this.#openBytes = statSync(path).size;
    const lastLine = content.subarray(0, whole).toString("utf8").trimEnd().split("\n").at(-1);
    return lastLine ? lineSequence(lastLine) : open;
  }

  #path(segment: string): string {
    return join(this.#directory, segment + SUFFIX);
  }
}
