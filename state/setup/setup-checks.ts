import type { StreamDescription } from "@/lib/aws/streams/stream-description";
import { HeadwaterError } from "@/lib/errors";
import type { Destination } from "@/lib/settings/destination";
import { loadPart } from "@/state/notice/load-part";
import type { SessionState } from "@/state/sign-in/session-store";

/** In the order in which they are done: each needs what is above it. */
export const SETUP_CHECKS = [
  "user-pool",
  "sign-in",
  "credentials",
  "listing",
  "stream",
  "takes-records",
] as const;
export type SetupCheck = (typeof SETUP_CHECKS)[number];

export type CheckOutcome =
  | { readonly kind: "passed" }
  | { readonly kind: "failed"; readonly problems: readonly HeadwaterError[] }
  /** What it needs is not there; what is missing is said by another check, or is still to be done. */
  | { readonly kind: "not-yet" };

export interface Situation extends Pick<SessionState, "choice" | "endpoint" | "connection" | "problem"> {
  readonly region: string;
  /** Undefined until a stream is named. */
  readonly stream: Destination | undefined;
}

const passed: CheckOutcome = { kind: "passed" };
const notYet: CheckOutcome = { kind: "not-yet" };

/**
 * Does every check that can be done and tells each outcome as it comes. One that fails does not keep later ones from
 * being done: listing may be forbidden where sending is not.
 */
export async function runSetupChecks(
  situation: Situation,
  tell: (check: SetupCheck, outcome: CheckOutcome) => void,
): Promise<void> {
  const { connection, region, stream } = situation;
  tell("user-pool", await checkUserPool(situation));
  tell("sign-in", checkSignIn(situation));
  if (connection === undefined || region === "") {
    for (const check of SETUP_CHECKS.slice(2)) tell(check, notYet);
    return;
  }
  tell("credentials", await outcomeOf(() => connection(region).credentials.get()));
  tell("listing", await checkListing(situation, connection));
  if (stream === undefined) {
    tell("stream", notYet);
    tell("takes-records", notYet);
    return;
  }
  let description: StreamDescription | undefined;
  const found = await outcomeOf(async () => {
    const { describeStream } = await loadPart(() => import("@/lib/aws/streams/describe-stream"));
    description = await describeStream(stream, connection(stream.region));
  });
  tell("stream", found);
  tell("takes-records", description === undefined ? notYet : takesRecords(description));
}

async function checkUserPool({ choice, endpoint }: Situation): Promise<CheckOutcome> {
  if (choice === undefined) return notYet;
  return outcomeOf(async () => {
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
  const asked = await outcomeOf(async () => {
    const { listStreams } = await loadPart(() => import("@/lib/aws/streams/list-streams"));
    problems = [...(await listStreams(connection(region))).problems.values()];
  });
  return problems.length === 0 ? asked : failure(...problems);
}

function takesRecords({ problem }: StreamDescription): CheckOutcome {
  return problem === undefined ? passed : failure(problem);
}

async function outcomeOf(check: () => Promise<unknown>): Promise<CheckOutcome> {
  try {
    await check();
    return passed;
  } catch (error) {
    if (error instanceof HeadwaterError) return failure(error);
    throw error;
  }
}

const failure = (...problems: readonly HeadwaterError[]): CheckOutcome => ({ kind: "failed", problems });
