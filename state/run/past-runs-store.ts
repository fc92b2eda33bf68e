import { createStore } from "zustand/vanilla";
import type { RunReport } from "@/lib/storage/stored-run-report";

/** Runs that are over, the latest first. */
export const pastRunsStore = createStore<{ readonly runs: readonly RunReport[] }>(() => ({ runs: [] }));

/** The run that was under way when this tab's page went away; undefined: there was none. */
export const recoveredRunStore = createStore<{ readonly report: RunReport | undefined }>(() => ({
  report: undefined,
}));
