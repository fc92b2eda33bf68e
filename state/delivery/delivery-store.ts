import { createStore } from "zustand/vanilla";
import type { S3Object } from "@/lib/aws/s3/list-objects";
import type { S3Destination, StreamDescription } from "@/lib/aws/streams/stream-description";
import type { HeadwaterError } from "@/lib/errors";
import type { Destination } from "@/lib/settings/destination";
import type { ArrivalMoment } from "@/state/delivery/arrival-history";

/** An object that was delivered since the run started. */
export interface ArrivedObject extends S3Object {
  /** Its lines, one per record; only lines with the run's mark if the run has one. Undefined until they are counted. */
  readonly records: number | undefined;
  /** Lines without the run's mark; 0 if the run has no mark. */
  readonly others: number;
}

export interface DeliveryState {
  readonly stream: Destination | undefined;
  readonly description: StreamDescription | undefined;
  /** Why the stream cannot be described. */
  readonly describeProblem: HeadwaterError | undefined;
  /**
   * - `idle`: no run, or no bucket to watch
   * - `watching`: lists the bucket at intervals
   * - `arrived`: every sent record has arrived
   * - `gave-up`: nothing arrived for a long time, or access is denied; the user can look again
   */
  readonly phase: "idle" | "watching" | "arrived" | "gave-up";
  /** The start of the run, milliseconds since 1970. Earlier objects are not the run's. */
  readonly since: number | undefined;
  /** Oldest first. */
  readonly objects: readonly ArrivedObject[];
  /** Objects under the error prefix since the start of the run. */
  readonly failed: readonly S3Object[];
  /** Why objects cannot be listed or read: each missing permission once. */
  readonly problems: readonly HeadwaterError[];
  /** The counts at each look since the start of the run. */
  readonly history: readonly ArrivalMoment[];
}

const nothing: DeliveryState = {
  stream: undefined,
  description: undefined,
  describeProblem: undefined,
  phase: "idle",
  since: undefined,
  objects: [],
  failed: [],
  problems: [],
  history: [],
};

export const deliveryStore = createStore<DeliveryState>(() => nothing);

/** Clears the state of an earlier stream. */
export function forgetDelivery(stream: Destination | undefined): void {
  deliveryStore.setState({ ...nothing, stream });
}

/** The number of records counted so far. */
export function arrivedRecords(objects: readonly ArrivedObject[]): number {
  return objects.reduce((sum, { records = 0 }) => sum + records, 0);
}

/** The number of records without the run's mark, counted so far. */
export function othersRecords(objects: readonly ArrivedObject[]): number {
  return objects.reduce((sum, { others }) => sum + others, 0);
}

/**
 * When the next object is due at the latest: Firehose writes one as soon as the buffer is full or its oldest record
 * has waited for so long ("Configure buffering hints" in the Amazon Data Firehose developer guide). It may take
 * longer when much comes at once.
 *
 * @param runBegan milliseconds since 1970
 * @param lastObject when the last one was written, milliseconds since 1970
 */
export function nextDelivery(
  { bufferSeconds }: Pick<S3Destination, "bufferSeconds">,
  runBegan: number,
  lastObject: number | undefined,
): number {
  return Math.max(runBegan, lastObject ?? runBegan) + bufferSeconds * 1000;
}
