import type { S3Destination } from "@/lib/aws/streams/stream-description";
import { systemClock } from "@/lib/clock";
import type { HeadwaterError } from "@/lib/errors";
import { isActive, isOver } from "@/lib/send/run-state";
import type { Unsubscribe } from "@/lib/unsubscribe";
import {
  addMoment,
  clearDelivery,
  countArrivedRecords,
  deliveryStore,
  getNotCountableReason,
} from "@/state/delivery/delivery-store";
import { describeDestination, isSameStream } from "@/state/delivery/describe-destination";
import { loadPart } from "@/state/notice/load-part";
import { getMarkId, runStore } from "@/state/run/run-store";
import { sessionStore } from "@/state/sign-in/session-store";

/** A scan lists the prefixes of about two hours: two or three S3 requests. */
const SCAN_INTERVAL_MS = 3_000;
/** How much longer than its buffering hints Firehose may take before the watch gives up. */
const GRACE_MS = 300_000;

let abortController = new AbortController();
/** Keys from before the run. If this computer's clock is wrong, their times look like the run's. */
let before: ReadonlySet<string> | undefined;

/** Watches the bucket of each run from its start until every record has arrived. */
export function watchDeliveries(): Unsubscribe {
  const stop = runStore.subscribe(({ handle }, earlier) => {
    if (handle !== undefined && handle !== earlier.handle) startWatch();
  });
  return () => {
    stop();
    abortController.abort();
  };
}

/** Watches the bucket again, for example after the user added a permission. */
export function watchAgain(): void {
  const { stream } = deliveryStore.getState();
  if (stream === undefined) return;
  abortController.abort();
  abortController = new AbortController();
  const { signal } = abortController;
  deliveryStore.setState({ problems: [], describeProblem: undefined });
  void (async () => {
    if (deliveryStore.getState().description === undefined) await describeDestination(stream);
    await watch(signal);
  })();
}

function startWatch(): void {
  abortController.abort();
  abortController = new AbortController();
  const { signal } = abortController;
  const { destination } = runStore.getState();
  if (!isSameStream(destination, deliveryStore.getState().stream)) clearDelivery(destination);
  const since = systemClock.now();
  deliveryStore.setState({
    phase: "idle",
    since,
    objects: [],
    failed: [],
    problems: [],
    history: [{ at: since, sent: 0, arrived: 0 }],
  });
  before = undefined;
  void (async () => {
    await waitUntilSent(signal);
    if (signal.aborted) return;
    const { description } = deliveryStore.getState();
    if (description === undefined && destination !== undefined) await describeDestination(destination);
    await rememberEarlierObjects(signal);
    await watch(signal);
  })();
}

/** Resolves as soon as the destination has accepted a record, or `signal` aborts. */
function waitUntilSent(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (runStore.getState().run.sent === 0 && !signal.aborted) return;
      stop();
      signal.removeEventListener("abort", check);
      resolve();
    };
    const stop = runStore.subscribe(check);
    signal.addEventListener("abort", check);
    check();
  });
}

/** If listing fails, the first scan reports it. */
async function rememberEarlierObjects(signal: AbortSignal): Promise<void> {
  const target = getWatchTarget();
  if (target === undefined) return;
  const part = await import("@/state/delivery/scan-bucket").catch(() => undefined);
  const keys = await part?.listEarlierKeys(target, target.connection, signal);
  if (!signal.aborted) before = keys;
}

async function watch(signal: AbortSignal): Promise<void> {
  if (getWatchTarget() === undefined) return;
  deliveryStore.setState({ phase: "watching" });
  while (!signal.aborted) {
    await waitUntilPageVisible(signal);
    await scan(signal);
    if (signal.aborted) return;
    const phase = getPhase();
    deliveryStore.setState({ phase });
    if (phase !== "watching") return;
    await systemClock.sleep(SCAN_INTERVAL_MS, signal);
  }
}

async function scan(signal: AbortSignal): Promise<void> {
  const target = getWatchTarget();
  // Without a session, the run is paused too.
  if (target === undefined) return;
  const { stream, destination, connection, since } = target;
  const part = await loadPart(() => import("@/state/delivery/scan-bucket")).catch(showProblem);
  // The next scan loads it again.
  if (part === undefined || signal.aborted) return;
  const now = systemClock.now();
  const mark = getMarkId(runStore.getState());
  const known = deliveryStore.getState().objects;
  const found = await part.scanBucket(
    { stream, destination, countable: isCountable(destination), mark, since, now, before, known, signal },
    connection,
    (objects) => {
      if (!signal.aborted) deliveryStore.setState({ objects });
    },
  );
  if (signal.aborted) return;
  const moment = {
    at: systemClock.now(),
    sent: runStore.getState().run.sent,
    arrived: countArrivedRecords(found.objects),
  };
  deliveryStore.setState(({ history }) => ({ ...found, history: addMoment(history, moment) }));
}

function showProblem(problem: HeadwaterError): undefined {
  deliveryStore.setState({ problems: [problem] });
}

function getWatchTarget() {
  const { stream, description, since } = deliveryStore.getState();
  const connection = stream && sessionStore.getState().connection?.(stream.region);
  if (description?.kind !== "firehose" || description.s3 === undefined) return undefined;
  if (stream === undefined || connection === undefined || since === undefined) return undefined;
  return { stream: stream.name, destination: description.s3, connection, since };
}

function getPhase(): "watching" | "arrived" | "gave-up" {
  const { run } = runStore.getState();
  const { objects, problems, description, since = 0 } = deliveryStore.getState();
  const destination = description?.kind === "firehose" ? description.s3 : undefined;
  if (isOver(run) && countArrivedRecords(objects) >= run.sent && run.sent > 0) return "arrived";
  if (problems.some(({ code }) => code === "access-denied")) return "gave-up";
  if (isActive(run) || destination === undefined) return "watching";
  return systemClock.now() > getDeadline(destination, run.endedAt ?? since) ? "gave-up" : "watching";
}

function getDeadline(destination: S3Destination, ended: number): number {
  // Without counts, nothing shows that every record has arrived, so it only waits for the last object.
  const patience = isCountable(destination) ? GRACE_MS : 0;
  return ended + destination.bufferSeconds * 1000 + patience;
}

const isCountable = (destination: S3Destination): boolean =>
  getNotCountableReason(destination, runStore.getState().request) === undefined;

/** Resolves as soon as the page is visible, or `signal` aborts: a hidden page sends no requests to AWS. */
function waitUntilPageVisible(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (document.visibilityState === "hidden" && !signal.aborted) return;
      document.removeEventListener("visibilitychange", check);
      signal.removeEventListener("abort", check);
      resolve();
    };
    document.addEventListener("visibilitychange", check);
    signal.addEventListener("abort", check);
    check();
  });
}
