import type { AwsConnection } from "@/lib/aws/connection";
import type { HeadwaterError } from "@/lib/errors";

/** A person who is signed in. */
export interface SignedInUser {
  /** The name to show. */
  readonly username: string;
}

export interface SignInRequest {
  readonly username: string;
  readonly password: string;
  /** True: until the person signs out. False: until the tab closes. */
  readonly keepSignedIn: boolean;
}

/** The state of a sign-in: done, or the user pool has a challenge first. */
export type SignInStep =
  | {
      readonly kind: "signed-in";
      readonly user: SignedInUser;
      /** Why the session does not survive a reload, if it could not be stored. */
      readonly notStored: HeadwaterError | undefined;
    }
  | NewPasswordStep<SignInStep>;

/** The user pool requires a new password before it signs the user in. */
export interface NewPasswordStep<Next> {
  readonly kind: "new-password";
  /** Attributes that the user pool requires too, such as `name`, without the prefix `userAttributes.`. */
  readonly requiredAttributes: readonly string[];
  /**
   * May be called again after `password-policy`.
   *
   * @throws {AwsError} `password-policy`, `sign-in-timed-out` and those of signing in
   */
  readonly complete: (newPassword: string, attributes: Readonly<Record<string, string>>) => Promise<Next>;
}

/** Signing in to one user pool, staying signed in, and the AWS credentials that this gives. */
export interface Session {
  /**
   * Resumes the session of an earlier visit. Without a network the person counts as signed in; calls fail and can be
   * repeated. Never rejects.
   *
   * @returns undefined if nobody was signed in, or the session has ended
   */
  restore(): Promise<SignedInUser | undefined>;
  /**
   * A second sign-in replaces the first: a run that waits for it continues with the new credentials.
   *
   * @throws {AwsError} `wrong-password`, `unknown-user`, `no-answer`, … with a hint
   */
  signIn(request: SignInRequest): Promise<SignInStep>;
  /**
   * Removes every token from this browser, and revokes the refresh token.
   *
   * @returns whether the user pool revoked it
   */
  signOut(): Promise<{ readonly revoked: boolean }>;
  /** A connection to a region. The same credentials serve all regions, for as long as the person is signed in. */
  connection(region: string): AwsConnection;
}
