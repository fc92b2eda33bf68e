import { createStore } from "zustand/vanilla";
import type { RunReport } from "@/lib/storage/stored-run-report";

/** Runs that are over, the latest first. */
export const pastRunsStore = createStore<{ readonly runs: readonly RunReport[] }>(() => ({ runs: [] }));
