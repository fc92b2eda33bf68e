import { SinkError } from "@/lib/send/sink";

/** Nobody is signed in: what calls to AWS fail with before a sign-in and after a sign-out. */
export function notSignedIn(): SinkError {
  return new SinkError("session-ended", "session-ended", "Nobody is signed in.", {
    hint: "Sign in; a run that waits goes on where it was.",
  });
}

/** Does only signing in again help? */
export function isSessionEnd(error: unknown): error is SinkError {
  return error instanceof SinkError && error.kind === "session-ended";
}
