import { createStore } from "zustand/vanilla";
import type { S3Object } from "@/lib/aws/s3/list-objects";
import type { Destination } from "@/lib/aws/stream";
import type { S3Destination, StreamDescription } from "@/lib/aws/streams/stream-description";
import type { HeadwaterError } from "@/lib/errors";
import type { ArrivalMoment } from "@/state/delivery/arrival-history";

/** An object that came since the run began. */
export interface ArrivedObject extends S3Object {
  /** Its lines, one a record, of the run alone where it is marked; undefined until or unless they are counted. */
  readonly records: number | undefined;
  /** Lines without the run's mark; 0 where the run has none. */
  readonly others: number;
}

export interface DeliveryState {
  /** The stream that all of this is about. */
  readonly stream: Destination | undefined;
  readonly description: StreamDescription | undefined;
  /** Why the stream cannot be described. */
  readonly describeProblem: HeadwaterError | undefined;
  /**
   * - `idle`: no run, or nothing that can be looked at
   * - `watching`: looks again and again
   * - `arrived`: as much as was sent is there
   * - `gave-up`: nothing more came for a long time, or looking is not permitted; can be asked to look again
   */
  readonly phase: "idle" | "watching" | "arrived" | "gave-up";
  /** When the run began, milliseconds since 1970; objects of an earlier time are not its. */
  readonly since: number | undefined;
  /** Oldest first. */
  readonly objects: readonly ArrivedObject[];
  /** Objects under the error prefix that came since the run began. */
  readonly failed: readonly S3Object[];
  /** Why objects cannot be listed or read: each permission that is missing, each once. */
  readonly problems: readonly HeadwaterError[];
  /** What had arrived at each look, from the run's beginning on. */
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

/** Forgets everything about an earlier stream. */
export function forgetDelivery(stream: Destination | undefined): void {
  deliveryStore.setState({ ...nothing, stream });
}

/** Records counted so far. */
export function arrivedRecords(objects: readonly ArrivedObject[]): number {
  return objects.reduce((sum, { records = 0 }) => sum + records, 0);
}

/** Records of others, known by the missing mark, counted so far. */
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
