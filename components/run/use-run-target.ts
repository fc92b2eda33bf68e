import { useStore } from "zustand";
import { targetIsValid } from "@/state/rate/form-problems";
import { rateStore } from "@/state/rate/rate-store";
import { runStore } from "@/state/run/run-store";

/** How many records the run is to send, or would if it began now; undefined where it ends by something else. */
export function useRunTarget(): number | undefined {
  const status = useStore(runStore, (state) => state.run.status);
  const ofRun = useStore(runStore, (state) => state.run.target);
  const typed = useStore(rateStore, (state) =>
    state.ends === "count" && targetIsValid(state.target) ? state.target : undefined,
  );
  return status === "ready" ? typed : ofRun;
}
