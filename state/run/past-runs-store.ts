import { createStore } from "zustand/vanilla";
import type { RunReport } from "@/lib/storage/run-report";

/** Finished runs, the latest first. */
export const pastRunsStore = createStore<{ readonly runs: readonly RunReport[] }>(() => ({ runs: [] }));

/** The run that was active when this tab was reloaded, if any. */
export const recoveredRunStore = createStore<{ readonly report: RunReport | undefined }>(() => ({
  report: undefined,
}));
