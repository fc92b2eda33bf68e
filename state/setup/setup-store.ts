import { createStore } from "zustand/vanilla";
import { destinationOf, destinationStore } from "@/state/destination/destination-store";
import { type CheckOutcome, runSetupChecks, type SetupCheck } from "@/state/setup/setup-checks";
import { sessionStore } from "@/state/sign-in/session-store";

export interface SetupState {
  readonly running: boolean;
  /** What is not in it was not looked at yet. */
  readonly outcomes: Readonly<Partial<Record<SetupCheck, CheckOutcome>>>;
}

export const setupStore = createStore<SetupState>(() => ({ running: false, outcomes: {} }));

/** Checks anew whenever a sign-in, a region or a stream has changed. Returns what ends it. */
export function followSetup(): () => void {
  const ends = [
    sessionStore.subscribe((now, earlier) => {
      const isSame = now.phase === earlier.phase && now.choice === earlier.choice;
      if (!isSame) void checkSetup();
    }),
    destinationStore.subscribe((now, earlier) => {
      const isSame = now.list === earlier.list && now.name === earlier.name && now.region === earlier.region;
      if (!isSame) void checkSetup();
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

let turn = 0;

/** Does the checks for what is on the page now; outcomes of an earlier turn are of no use. */
export async function checkSetup(): Promise<void> {
  turn += 1;
  const mine = turn;
  const { choice, endpoint, connection, problem } = sessionStore.getState();
  const destination = destinationStore.getState();
  const { region } = destination;
  setupStore.setState({ running: true });
  const situation = { choice, endpoint, connection, problem, region, stream: destinationOf(destination) };
  try {
    await runSetupChecks(situation, (check, outcome) => {
      if (mine !== turn) return;
      setupStore.setState(({ outcomes }) => ({ outcomes: { ...outcomes, [check]: outcome } }));
    });
  } finally {
    if (mine === turn) setupStore.setState({ running: false });
  }
}
