import type { S3Destination } from "@/lib/aws/streams/stream-description";
import { systemClock } from "@/lib/clock";
import type { HeadwaterError } from "@/lib/errors";
import { isActive, isOver } from "@/lib/send/run-state";
import type { Unsubscribe } from "@/lib/unsubscribe";
import { withMoment } from "@/state/delivery/arrival-history";
import { arrivedRecords, deliveryStore, forgetDelivery } from "@/state/delivery/delivery-store";
import { describeDestination, isSameStream } from "@/state/delivery/describe-destination";
import { notCountableReason } from "@/state/delivery/not-countable-reason";
import { loadPart } from "@/state/notice/load-part";
import { getMarkId, runStore } from "@/state/run/run-store";
import { sessionStore } from "@/state/sign-in/session-store";

/** A look lists the prefixes of about two hours, which S3 bills as two or three requests. */
const BETWEEN_LOOKS_MS = 3_000;
/** How much longer than its buffering hints Firehose may take before the watch gives up. */
const PATIENCE_MS = 300_000;

let watching = new AbortController();
/** Keys from before the run. If this computer's clock is wrong, their times look like the run's. */
let before: ReadonlySet<string> | undefined;

/** Watches the bucket of each run from its start until every record has arrived. */
export function watchDeliveries(): Unsubscribe {
  const stop = runStore.subscribe(({ handle }, earlier) => {
    if (handle !== undefined && handle !== earlier.handle) begin();
  });
  return () => {
    stop();
    watching.abort();
  };
}

/** Watches again, for example after the user added a permission. */
export function lookAgain(): void {
  const { stream } = deliveryStore.getState();
  if (stream === undefined) return;
  watching.abort();
  watching = new AbortController();
  const { signal } = watching;
  deliveryStore.setState({ problems: [], describeProblem: undefined });
  void (async () => {
    if (deliveryStore.getState().description === undefined) await describeDestination(stream);
    await watch(signal);
  })();
}

function begin(): void {
  watching.abort();
  watching = new AbortController();
  const { signal } = watching;
  const { destination } = runStore.getState();
  if (!isSameStream(destination, deliveryStore.getState().stream)) forgetDelivery(destination);
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
    await whenSent(signal);
    if (signal.aborted) return;
    const { description } = deliveryStore.getState();
    if (description === undefined && destination !== undefined) await describeDestination(destination);
    await noteEarlierObjects(signal);
    await watch(signal);
  })();
}

/** Resolves as soon as the destination has accepted a record, or `signal` aborts. */
function whenSent(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (runStore.getState().run.sent === 0 && !signal.aborted) return;
      stop();
      signal.removeEventListener("abort", look);
      resolve();
    };
    const stop = runStore.subscribe(look);
    signal.addEventListener("abort", look);
    look();
  });
}

/** If listing fails, the first look reports it. */
async function noteEarlierObjects(signal: AbortSignal): Promise<void> {
  const target = targetOfWatch();
  if (target === undefined) return;
  const part = await import("@/state/delivery/look-at-bucket").catch(() => undefined);
  const keys = await part?.keysBefore(target, target.connection, signal);
  if (!signal.aborted) before = keys;
}

async function watch(signal: AbortSignal): Promise<void> {
  if (targetOfWatch() === undefined) return;
  deliveryStore.setState({ phase: "watching" });
  while (!signal.aborted) {
    await waitUntilPageVisible(signal);
    await look(signal);
    if (signal.aborted) return;
    const phase = phaseNow();
    deliveryStore.setState({ phase });
    if (phase !== "watching") return;
    await systemClock.sleep(BETWEEN_LOOKS_MS, signal);
  }
}

async function look(signal: AbortSignal): Promise<void> {
  const target = targetOfWatch();
  // Without a session the run waits as well.
  if (target === undefined) return;
  const { stream, destination, connection, since } = target;
  const part = await loadPart(() => import("@/state/delivery/look-at-bucket")).catch(tellProblem);
  // The next look loads it again.
  if (part === undefined || signal.aborted) return;
  const now = systemClock.now();
  const mark = getMarkId(runStore.getState());
  const known = deliveryStore.getState().objects;
  const found = await part.lookAtBucket(
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
    arrived: arrivedRecords(found.objects),
  };
  deliveryStore.setState(({ history }) => ({ ...found, history: withMoment(history, moment) }));
}

function tellProblem(problem: HeadwaterError): undefined {
  deliveryStore.setState({ problems: [problem] });
}

function targetOfWatch() {
  const { stream, description, since } = deliveryStore.getState();
  const connection = stream && sessionStore.getState().connection?.(stream.region);
  if (description?.kind !== "firehose" || description.s3 === undefined) return undefined;
  if (stream === undefined || connection === undefined || since === undefined) return undefined;
  return { stream: stream.name, destination: description.s3, connection, since };
}

function phaseNow(): "watching" | "arrived" | "gave-up" {
  const { run } = runStore.getState();
  const { objects, problems, description, since = 0 } = deliveryStore.getState();
  const destination = description?.kind === "firehose" ? description.s3 : undefined;
  if (isOver(run) && arrivedRecords(objects) >= run.sent && run.sent > 0) return "arrived";
  if (problems.some(({ code }) => code === "access-denied")) return "gave-up";
  if (isActive(run) || destination === undefined) return "watching";
  return systemClock.now() > giveUpAt(destination, run.endedAt ?? since) ? "gave-up" : "watching";
}

function giveUpAt(destination: S3Destination, ended: number): number {
  // Without counts the watch cannot tell that all has arrived, so it only waits for the last object.
  const patience = isCountable(destination) ? PATIENCE_MS : 0;
  return ended + destination.bufferSeconds * 1000 + patience;
}

const isCountable = (destination: S3Destination): boolean =>
  notCountableReason(destination, runStore.getState().request) === undefined;

/** Resolves as soon as somebody can see the page, or `signal` aborts: a hidden page asks nothing of AWS. */
function waitUntilPageVisible(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.visibilityState === "hidden" && !signal.aborted) return;
      document.removeEventListener("visibilitychange", look);
      signal.removeEventListener("abort", look);
      resolve();
    };
    document.addEventListener("visibilitychange", look);
    signal.addEventListener("abort", look);
    look();
  });
}
