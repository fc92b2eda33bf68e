import { join } from "node:path";
import type { SandboxClock } from "../../clock";
import { USER_POOL_ID } from "../../names";
import { Pending } from "./pending";
import { Sessions } from "./sessions";
import { loadSigningKey, type SigningKey } from "./signing-key";
import type { ServerEphemeral } from "./srp";
import { TokenIssuer } from "./token-issuer";
import { type NewUser, type User, Users } from "./users";

/** Cognito's own limit for answering a challenge. */
const CHALLENGE_SECONDS = 180;

/** The pool's id behind the underscore: part of every SRP proof. */
export const POOL_NAME = USER_POOL_ID.slice(USER_POOL_ID.indexOf("_") + 1);

/** A sign-in that waits for the proof of the password. */
export interface PendingProof {
  readonly username: string;
  readonly clientPublic: bigint;
  readonly server: ServerEphemeral;
  readonly verifier: string;
  /** Undefined: nobody has this name, and the client is not to learn it. */
  readonly user: User | undefined;
}

/** What the pool's operations work on. */
export interface UserPool {
  readonly clock: SandboxClock;
  readonly users: Users;
  readonly sessions: Sessions;
  readonly key: () => SigningKey;
  readonly tokens: TokenIssuer;
  readonly proofs: Pending<PendingProof>;
  /** People who proved a temporary password and must choose another: their names. */
  readonly newPasswords: Pending<string>;
  /** Whether an unknown user is answered like a wrong password. */
  readonly preventUserExistenceErrors: boolean;
}

export interface UserPoolOptions {
  /** Where users, sessions and the signing key are kept. */
  readonly directory: string;
  readonly clock: SandboxClock;
  readonly initialUsers: readonly NewUser[];
  readonly tokenLifetimeSeconds: () => number;
  readonly preventUserExistenceErrors: boolean;
}

export function openUserPool(options: UserPoolOptions): UserPool {
  const { directory, clock } = options;
  let loaded: SigningKey | undefined;
  // Making a key takes longer than everything else at a start, and many starts never need it.
  const key = (): SigningKey => {
    loaded ??= loadSigningKey(join(directory, "signing-key.json"));
    return loaded;
  };
  return {
    clock,
    users: new Users(join(directory, "users.json"), POOL_NAME, options.initialUsers),
    sessions: new Sessions(join(directory, "sessions.json"), clock),
    key,
    tokens: new TokenIssuer(key, clock, options.tokenLifetimeSeconds),
    proofs: new Pending(clock, CHALLENGE_SECONDS),
    newPasswords: new Pending(clock, CHALLENGE_SECONDS),
    preventUserExistenceErrors: options.preventUserExistenceErrors,
  };
}
