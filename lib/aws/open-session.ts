import { cacheCredentials } from "@/lib/aws/cached-credentials";
import { createCredentialLoader } from "@/lib/aws/cognito/identity-pool";
import { type PoolStep, signIn } from "@/lib/aws/cognito/sign-in";
import { browserTokenStores, createTokenStorage, type TokenStores } from "@/lib/aws/cognito/token-storage";
import type { Tokens } from "@/lib/aws/cognito/tokens";
import { createUserSession, type UserSession } from "@/lib/aws/cognito/user-session";
import type { CredentialSource } from "@/lib/aws/connection";
import { isSessionEnd, notSignedIn } from "@/lib/aws/errors/aws-error";
import type { Session, SignedInUser, SignInStep } from "@/lib/aws/session";
import type { Clock } from "@/lib/clock";
import type { SignInConfig } from "@/lib/config/deployment";

export interface OpenSessionOptions {
  readonly config: SignInConfig;
  /** An AWS-compatible endpoint for every service; undefined is AWS itself. */
  readonly endpoint: string | undefined;
  readonly clock: Clock;
  readonly stores?: TokenStores;
}

/** Opens a session with one user pool; nobody is signed in yet. Large: load it with a dynamic import. */
export function openSession(options: OpenSessionOptions): Session {
  const { config, endpoint, clock } = options;
  const storage = createTokenStorage(config, options.stores ?? browserTokenStores);
  let current: { tokens: Tokens; user: UserSession; credentials: CredentialSource } | undefined;

  const begin = (tokens: Tokens): UserSession => {
    const onRefresh = (fresh: Tokens, old: Tokens): void => {
      storage.replace(old, fresh);
      if (current?.user === user) current.tokens = fresh;
    };
    const user = createUserSession({ config, endpoint, tokens, clock, onRefresh, onEnd: storage.remove });
    const load = createCredentialLoader(config, endpoint, user);
    current = { tokens, user, credentials: cacheCredentials(load, clock) };
    return user;
  };

  const toUser = ({ username }: UserSession): SignedInUser => ({ username });

  const toStep = (step: PoolStep, store: keyof TokenStores): SignInStep => {
    if (step.kind === "signed-in") {
      const user = begin(step.tokens);
      return { kind: "signed-in", user: toUser(user), notStored: storage.save(step.tokens, store) };
    }
    return {
      kind: "new-password",
      requiredAttributes: step.requiredAttributes,
      complete: async (newPassword, attributes) =>
        toStep(await step.complete(newPassword, attributes), store),
    };
  };

  const credentials: CredentialSource = {
    get: async () => {
      if (current === undefined) throw notSignedIn();
      return current.credentials.get();
    },
    discard: async (rejected) => current?.credentials.discard(rejected),
  };

  return {
    restore: async () => {
      for (const tokens of storage.read()) {
        const user = begin(tokens);
        const ended = await user.idToken().then(() => false, isSessionEnd);
        if (!ended) return toUser(user);
        current = undefined;
      }
      return undefined;
    },
    signIn: async (request) =>
      toStep(await signIn(config, endpoint, request, clock), request.keepSignedIn ? "browser" : "tab"),
    signOut: async () => {
      if (current === undefined) return { revoked: false };
      const { tokens, user } = current;
      storage.remove(tokens);
      current = undefined;
      return { revoked: await user.revoke() };
    },
    connection: (region) => ({ region, endpoint, credentials }),
  };
}
