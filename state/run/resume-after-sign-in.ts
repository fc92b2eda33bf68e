import { resume } from "@/state/run/run-actions";
import { runStore } from "@/state/run/run-store";
import { sessionStore } from "@/state/sign-in/session-store";

/** A run that waits because the session ended goes on when somebody has signed in again. Returns what ends it. */
export function resumeAfterSignIn(): () => void {
  return sessionStore.subscribe((state, before) => {
    const signedIn = state.connection !== undefined && state.connection !== before.connection;
    if (signedIn && runStore.getState().run.pauseReason === "session-ended") resume();
  });
}
