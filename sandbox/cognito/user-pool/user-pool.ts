import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { SandboxClock } from "../../clock";
import { USER_POOL_ID } from "../../names";
import { Sessions } from "./sessions";
import type { ServerEphemeral } from "./srp";
import { loadSigningKey, type SigningKey, TokenIssuer } from "./token-issuer";
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

interface UserPoolOptions {
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

const TOKEN_BYTES = 96;
/** So many sign-ins can be under way at once; past it the oldest is forgotten. */
const MAX_PENDING = 1000;

/** Half-done sign-ins, each found by a random token that works once and not for long. Lost at a restart. */
class Pending<T> {
  readonly #clock: SandboxClock;
  readonly #lifetimeMilliseconds: number;
  readonly #entries = new Map<string, { readonly value: T; readonly expiresAt: number }>();

  constructor(clock: SandboxClock, lifetimeSeconds: number) {
    this.#clock = clock;
    this.#lifetimeMilliseconds = lifetimeSeconds * 1000;
  }

  /** Keeps a value and gives its token, base64. */
  add(value: T): string {
    const oldest = this.#entries.keys().next();
    if (this.#entries.size >= MAX_PENDING && !oldest.done) this.#entries.delete(oldest.value);
    const token = randomBytes(TOKEN_BYTES).toString("base64");
    this.#entries.set(token, { value, expiresAt: this.#clock.now() + this.#lifetimeMilliseconds });
    return token;
  }

  /** The value, without using the token up; undefined where it is unknown, used or too old. */
  peek(token: string): T | undefined {
    const entry = this.#entries.get(token);
    return entry !== undefined && this.#clock.now() < entry.expiresAt ? entry.value : undefined;
  }

  /** The value; the token is used up by it. */
  take(token: string): T | undefined {
    const value = this.peek(token);
    this.#entries.delete(token);
    return value;
  }
}
