import { createStore } from "zustand/vanilla";
import type { StreamDescription } from "@/lib/aws/streams/stream-description";
import { HeadwaterError } from "@/lib/errors";
import { latest } from "@/lib/latest";
import type { Destination } from "@/lib/settings/destination";
import { joinSubscriptions, type Unsubscribe } from "@/lib/unsubscribe";
import { destinationStore, toDestination } from "@/state/destination/destination-store";
import { loadPart } from "@/state/notice/load-part";
import { type SessionState, sessionStore } from "@/state/sign-in/session-store";

interface SetupState {
  readonly running: boolean;
  /** A check without an outcome has not run yet. */
  readonly outcomes: Readonly<Partial<Record<SetupCheck, CheckOutcome>>>;
}

export const setupStore = createStore<SetupState>(() => ({ running: false, outcomes: {} }));

/** Runs the checks again whenever the sign-in, the region or the stream changes. */
export function followSetup(): Unsubscribe {
  return joinSubscriptions([
    sessionStore.subscribe((now, earlier) => {
      const isSame = now.phase === earlier.phase && now.choice === earlier.choice;
      if (!isSame) void checkSetup();
    }),
    destinationStore.subscribe((now, earlier) => {
      const isSame = now.list === earlier.list && now.name === earlier.name && now.region === earlier.region;
      if (!isSame) void checkSetup();
    }),
  ]);
}

const startChecks = latest();

/** Runs the checks for the current settings and discards the outcomes of an earlier run. */
export async function checkSetup(): Promise<void> {
  const isLatest = startChecks();
  const { choice, endpoint, connection, problem } = sessionStore.getState();
  const destination = destinationStore.getState();
  const { region } = destination;
  setupStore.setState({ running: true });
  const situation = { choice, endpoint, connection, problem, region, stream: toDestination(destination) };
  try {
    await runSetupChecks(situation, (check, outcome) => {
      if (!isLatest()) return;
      setupStore.setState(({ outcomes }) => ({ outcomes: { ...outcomes, [check]: outcome } }));
    });
  } finally {
    if (isLatest()) setupStore.setState({ running: false });
  }
}

/** In the order in which they run: each depends on the ones before it. */
export const SETUP_CHECKS = [
  "user-pool",
  "sign-in",
  "credentials",
  "listing",
  "stream",
  "takes-records",
] as const;
type SetupCheck = (typeof SETUP_CHECKS)[number];

export type CheckOutcome =
  | { readonly kind: "passed" }
  | { readonly kind: "failed"; readonly problems: readonly HeadwaterError[] }
  /** It depends on a check that failed or on a step that the user has not taken yet. */
  | { readonly kind: "not-yet" };

interface Situation extends Pick<SessionState, "choice" | "endpoint" | "connection" | "problem"> {
  readonly region: string;
  /** Undefined until a stream is chosen. */
  readonly stream: Destination | undefined;
}

const passed: CheckOutcome = { kind: "passed" };
const notYet: CheckOutcome = { kind: "not-yet" };

/**
 * Runs every check that is possible and reports each outcome at once. A failed check does not stop later ones:
 * listing may be denied although sending is allowed.
 */
async function runSetupChecks(
  situation: Situation,
  report: (check: SetupCheck, outcome: CheckOutcome) => void,
): Promise<void> {
  const { connection, region, stream } = situation;
  report("user-pool", await checkUserPool(situation));
  report("sign-in", checkSignIn(situation));
  if (connection === undefined || region === "") {
    for (const check of SETUP_CHECKS.slice(2)) report(check, notYet);
    return;
  }
  report("credentials", await toOutcome(() => connection(region).credentials.get()));
  report("listing", await checkListing(situation, connection));
  if (stream === undefined) {
    report("stream", notYet);
    report("takes-records", notYet);
    return;
  }
  let description: StreamDescription | undefined;
  const found = await toOutcome(async () => {
    const { describeStream } = await loadPart(() => import("@/lib/aws/streams/describe-stream"));
    description = await describeStream(stream, connection(stream.region));
  });
  report("stream", found);
  report("takes-records", description === undefined ? notYet : takesRecords(description));
}

async function checkUserPool({ choice, endpoint }: Situation): Promise<CheckOutcome> {
  if (choice === undefined) return notYet;
  return toOutcome(async () => {
    const { findUserPool } = await loadPart(() => import("@/lib/aws/cognito/find-user-pool"));
    await findUserPool(choice.config, endpoint);
  });
}

function checkSignIn({ connection, problem }: Situation): CheckOutcome {
  if (connection !== undefined) return passed;
  return problem === undefined ? notYet : failure(problem);
}

async function checkListing(
  { region }: Situation,
  connection: NonNullable<Situation["connection"]>,
): Promise<CheckOutcome> {
  let problems: readonly HeadwaterError[] = [];
  const outcome = await toOutcome(async () => {
    const { listStreams } = await loadPart(() => import("@/lib/aws/streams/list-streams"));
    problems = [...(await listStreams(connection(region))).problems.values()];
  });
  return problems.length === 0 ? outcome : failure(...problems);
}

function takesRecords({ problem }: StreamDescription): CheckOutcome {
  return problem === undefined ? passed : failure(problem);
}

async function toOutcome(check: () => Promise<unknown>): Promise<CheckOutcome> {
  try {
    await check();
    return passed;
  } catch (error) {
    if (error instanceof HeadwaterError) return failure(error);
    throw error;
  }
}

const failure = (...problems: readonly HeadwaterError[]): CheckOutcome => ({ kind: "failed", problems });
