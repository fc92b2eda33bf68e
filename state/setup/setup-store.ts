import { createStore } from "zustand/vanilla";
import { latest } from "@/lib/latest";
import { joinSubscriptions, type Unsubscribe } from "@/lib/unsubscribe";
import { destinationOf, destinationStore } from "@/state/destination/destination-store";
import { type CheckOutcome, runSetupChecks, type SetupCheck } from "@/state/setup/setup-checks";
import { sessionStore } from "@/state/sign-in/session-store";

export interface SetupState {
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
  const situation = { choice, endpoint, connection, problem, region, stream: destinationOf(destination) };
  try {
    await runSetupChecks(situation, (check, outcome) => {
      if (!isLatest()) return;
      setupStore.setState(({ outcomes }) => ({ outcomes: { ...outcomes, [check]: outcome } }));
    });
  } finally {
    if (isLatest()) setupStore.setState({ running: false });
  }
}
