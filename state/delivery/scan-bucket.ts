import type { AwsConnection } from "@/lib/aws/connection";
import { listDeliveredObjects, listFailedObjects } from "@/lib/aws/s3/delivered-objects";
import type { S3Object } from "@/lib/aws/s3/list-objects";
import { countLines } from "@/lib/aws/s3/read-object";
import type { S3Destination } from "@/lib/aws/streams/stream-description";
import { HeadwaterError } from "@/lib/errors";
import type { ArrivedObject } from "@/state/delivery/delivery-store";

/** How far this computer's clock may be ahead of S3's if the keys of earlier objects are known. */
const MAX_CLOCK_SKEW_MS = 600_000;

export interface ScanRequest {
  readonly stream: string;
  readonly destination: S3Destination;
  /** Whether each line is a record. Otherwise objects are listed but not read. */
  readonly countable: boolean;
  /** Text that only the run's records contain. Undefined: every line counts as the run's. */
  readonly mark: string | undefined;
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly now: number;
  /** Keys from before the run. Undefined if unknown: then only the time of an object counts. */
  readonly before: ReadonlySet<string> | undefined;
  /** The objects of an earlier scan. An object that it counted is not read again. */
  readonly known: readonly ArrivedObject[];
  readonly signal: AbortSignal;
}

export interface ScanResult {
  readonly objects: readonly ArrivedObject[];
  readonly failed: readonly S3Object[];
  readonly problems: readonly HeadwaterError[];
}

/**
 * Lists the objects since the start of a run and counts the records of new ones. A failed call becomes a problem and
 * does not stop the others. Rejects only for errors that are not a `HeadwaterError`.
 *
 * @param report is called for each counted object
 */
export async function scanBucket(
  request: ScanRequest,
  connection: AwsConnection,
  report: (objects: readonly ArrivedObject[]) => void,
): Promise<ScanResult> {
  const { destination, known, signal, before } = request;
  const problems: HeadwaterError[] = [];
  // S3 has times in whole seconds.
  const since = Math.floor(request.since / 1000) * 1000;
  const query = {
    ...request,
    since: before === undefined ? since : since - MAX_CLOCK_SKEW_MS,
    until: request.now,
  };
  const listed = await resultOrProblem(problems, listDeliveredObjects(query, connection));
  const ours = listed?.filter(({ key }) => before?.has(key) !== true);
  let objects =
    ours?.map((object) => known.find((other) => isSame(object, other)) ?? uncounted(object)) ?? known;
  report(objects);
  for (const object of request.countable ? objects : []) {
    if (object.records !== undefined || signal.aborted) continue;
    const options = request.mark === undefined ? { signal } : { signal, mark: request.mark };
    const count = await resultOrProblem(problems, countLines(object, connection, options));
    // The next one would be denied as well.
    if (count === undefined) break;
    const records = request.mark === undefined ? count.lines : count.marked;
    const counted = { ...object, records, others: count.lines - records };
    objects = objects.map((other) => (other === object ? counted : other));
    report(objects);
  }
  const failed =
    (await resultOrProblem(problems, listFailedObjects(destination, since, connection, signal))) ?? [];
  return { objects, failed, problems: removeDuplicates(problems) };
}

const uncounted = (object: S3Object): ArrivedObject => ({ ...object, records: undefined, others: 0 });

const isSame = (one: S3Object, other: S3Object): boolean =>
  one.key === other.key && one.lastModified === other.lastModified && one.bytes === other.bytes;

async function resultOrProblem<Result>(
  problems: HeadwaterError[],
  call: Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error;
    problems.push(error);
    return undefined;
  }
}

function removeDuplicates(problems: readonly HeadwaterError[]): HeadwaterError[] {
  return problems.filter(
    ({ message }, index) => problems.findIndex((other) => other.message === message) === index,
  );
}

/** Objects from before this window are recognized by their time. */
const EARLIER_MS = 3_600_000;

interface Run {
  readonly stream: string;
  readonly destination: S3Destination;
  /** The start, milliseconds since 1970. */
  readonly since: number;
}

/** The keys of objects that the stream wrote before the run. Undefined if they cannot be listed. */
export async function listEarlierKeys(
  { stream, destination, since }: Run,
  connection: AwsConnection,
  signal: AbortSignal,
): Promise<ReadonlySet<string> | undefined> {
  try {
    const query = { stream, destination, since: since - EARLIER_MS, until: since, signal };
    const objects = await listDeliveredObjects(query, connection);
    // S3 has times in whole seconds: an object of the second in which the run started may be the run's.
    const early = objects.filter(({ lastModified }) => lastModified < Math.floor(since / 1000) * 1000);
    return new Set(early.map(({ key }) => key));
  } catch (error) {
    if (error instanceof HeadwaterError) return undefined;
    throw error;
  }
}
