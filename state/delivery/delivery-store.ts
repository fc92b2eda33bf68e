import { createStore } from "zustand/vanilla";
import type { S3Object } from "@/lib/aws/s3/list-objects";
import type { S3Destination, StreamDescription } from "@/lib/aws/streams/stream-description";
import type { HeadwaterError } from "@/lib/errors";
import type { Destination } from "@/lib/settings/destination";
import type { RunRequest } from "@/lib/worker/run-request";

/** An object that was delivered since the run started. */
export interface ArrivedObject extends S3Object {
  /** Its lines, one per record; only lines with the run's mark if the run has one. Undefined until they are counted. */
  readonly records: number | undefined;
  /** Lines without the run's mark; 0 if the run has no mark. */
  readonly others: number;
}

interface DeliveryState {
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
  /** The counts of each scan since the start of the run. */
  readonly history: readonly ArrivalMoment[];
}

const EMPTY: DeliveryState = {
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

export const deliveryStore = createStore<DeliveryState>(() => EMPTY);

/** Clears the state of an earlier stream. */
export function clearDelivery(stream: Destination | undefined): void {
  deliveryStore.setState({ ...EMPTY, stream });
}

/** The number of records counted so far. */
export function countArrivedRecords(objects: readonly ArrivedObject[]): number {
  return objects.reduce((sum, { records = 0 }) => sum + records, 0);
}

/** The number of records without the run's mark, counted so far. */
export function countOtherRecords(objects: readonly ArrivedObject[]): number {
  return objects.reduce((sum, { others }) => sum + others, 0);
}

/**
 * The latest time at which the next object is due. Firehose writes one as soon as the buffer is full or its oldest
 * record
 * has waited for `bufferSeconds` ("Configure buffering hints" in the Amazon Data Firehose developer guide), later under
 * heavy load.
 *
 * @param runBegan the start of the run, milliseconds since 1970
 * @param lastObject the time of the latest object, milliseconds since 1970
 */
export function getNextDelivery(
  { bufferSeconds }: Pick<S3Destination, "bufferSeconds">,
  runBegan: number,
  lastObject: number | undefined,
): number {
  return Math.max(runBegan, lastObject ?? runBegan) + bufferSeconds * 1000;
}

/** The counts of sent and arrived records at one time. */
export interface ArrivalMoment {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly sent: number;
  readonly arrived: number;
}

/** A chart shows no more. Beyond this, every second moment is dropped. */
const MAX_MOMENTS = 400;

/** Adds a moment to a history, oldest first, in bounded memory. The first moment stays. */
export function addMoment(history: readonly ArrivalMoment[], moment: ArrivalMoment): ArrivalMoment[] {
  const shorter = history.length < MAX_MOMENTS ? history : history.filter((_, index) => index % 2 === 0);
  return [...shorter, moment];
}

/** The share of the width after the last moment, where both lines are level and show whether they have met. */
const LEVEL_SHARE = 0.03;

/** Two lines as SVG path data: a slope for records, which are sent continuously, and steps for objects. */
export function toArrivalPaths(
  history: readonly ArrivalMoment[],
  width: number,
  height: number,
): { readonly sent: string; readonly arrived: string } {
  const from = history[0]?.at ?? 0;
  const span = Math.max(1, (history.at(-1)?.at ?? 0) - from);
  const most = Math.max(1, ...history.map(({ sent, arrived }) => Math.max(sent, arrived)));
  const x = ({ at }: ArrivalMoment): string => rounded(((at - from) / span) * width * (1 - LEVEL_SHARE));
  const y = (records: number): string => rounded(height * (1 - records / most));
  const sent = history.map((moment, index) => `${index === 0 ? "M" : "L"}${x(moment)},${y(moment.sent)}`);
  const arrived = history.map((moment, index) =>
    index === 0 ? `M${x(moment)},${y(moment.arrived)}` : `H${x(moment)}V${y(moment.arrived)}`,
  );
  return { sent: `${sent.join("")}H${width}`, arrived: `${arrived.join("")}H${width}` };
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** Why the lines of an object are not the records of a run. */
type NotCountableReason = "transformed" | "compressed" | "no-line-feeds" | "line-breaks-kept";

/**
 * Undefined if each record is one line: Firehose concatenates records, the run ends each with a line feed, and the
 * browser can decompress gzip only.
 */
export function getNotCountableReason(
  { compression, transforms }: Pick<S3Destination, "compression" | "transforms">,
  run: Pick<RunRequest, "options"> | undefined,
): NotCountableReason | undefined {
  if (transforms) return "transformed";
  if (compression !== "UNCOMPRESSED" && compression !== "GZIP") return "compressed";
  if (run?.options.lineFeed === false) return "no-line-feeds";
  if (run?.options.keepLineBreaks === true) return "line-breaks-kept";
  return undefined;
}
