import { SEQUENCE_DIGITS } from "./sequence-number";

/** A record as it is kept and given back. */
export interface StoredRecord {
  readonly sequence: string;
  /** Milliseconds since 1970. */
  readonly arrivedAt: number;
  readonly partitionKey: string;
  /** Base64, as it came. */
  readonly data: string;
}

/** A line of a shard's log: the sequence number first, so that it can be compared without parsing the rest. */
export function toLine(record: StoredRecord): string {
  // Base64 needs no escaping; copying it through JSON.stringify would double the work.
  return `${record.sequence} ${record.arrivedAt} ${record.data} ${JSON.stringify(record.partitionKey)}\n`;
}

/** The sequence number of a line, without parsing the line. */
export function lineSequence(line: string): string {
  return line.slice(0, SEQUENCE_DIGITS);
}

/** @param line without its line feed */
export function fromLine(line: string): StoredRecord {
  const [sequence = "", arrivedAt = "", data = ""] = line.split(" ", 3);
  const partitionKey = line.slice(sequence.length + arrivedAt.length + data.length + 3);
  return { sequence, arrivedAt: Number(arrivedAt), data, partitionKey: JSON.parse(partitionKey) };
}
