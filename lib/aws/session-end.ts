import { AwsError } from "@/lib/aws/errors/aws-error";

/** Nobody is signed in: what calls to AWS fail with before a sign-in and after a sign-out. */
export function notSignedIn(): AwsError {
  return new AwsError("session-ended", "session-ended", "Nobody is signed in.", {
    hint: "Sign in; a run that waits goes on where it was.",
  });
}

/** Does only signing in again help? */
export function isSessionEnd(error: unknown): error is AwsError {
  return error instanceof AwsError && error.kind === "session-ended";
}
