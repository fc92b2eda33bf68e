import type { AwsConnection } from "@/lib/aws/aws-connection";
import type { NewPasswordStep } from "@/lib/aws/new-password-step";
import type { HeadwaterError } from "@/lib/errors";

/** Somebody who is signed in. */
export interface SignedInUser {
  /** The name to show. */
  readonly username: string;
}

/** Where a sign-in stands: done, or the pool asks for a new password first. */
export type SignInStep =
  | {
      readonly kind: "signed-in";
      readonly user: SignedInUser;
      /** Why the session will not outlive a reload, where it could not be kept. */
      readonly notKept: HeadwaterError | undefined;
    }
  | NewPasswordStep<SignInStep>;

export interface SignInRequest {
  readonly username: string;
  readonly password: string;
  /** True: until signing out. False: until the tab closes. */
  readonly keepSignedIn: boolean;
}

/** Signing in to one user pool, staying signed in, and AWS's credentials that come of it. */
export interface Session {
  /**
   * Takes up what an earlier visit left. Without a network the person counts as signed in; calls will fail and can be
   * repeated. Never rejects.
   *
   * @returns undefined where nobody was signed in, or the session has ended
   */
  restore(): Promise<SignedInUser | undefined>;
  /**
   * A second sign-in takes the place of the first: a run that waits for it goes on with the new credentials.
   *
   * @throws {AwsError} `wrong-password`, `unknown-user`, `no-answer`, … with a hint
   */
  signIn(request: SignInRequest): Promise<SignInStep>;
  /**
   * Forgets everything here, and revokes the refresh token.
   *
   * @returns whether the user pool could be told
   */
  signOut(): Promise<{ readonly revoked: boolean }>;
  /** How to reach AWS in a region. The same credentials serve all of them, for as long as somebody is signed in. */
  connection(region: string): AwsConnection;
}
