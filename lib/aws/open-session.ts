import { identityPoolCredentials } from "@/lib/aws/cognito/identity-pool";
import { browserTokenStores, keptTokens, type TokenStores } from "@/lib/aws/cognito/kept-tokens";
import { type PoolStep, signIn } from "@/lib/aws/cognito/sign-in";
import type { Tokens } from "@/lib/aws/cognito/tokens";
import { type UserSession, userSession } from "@/lib/aws/cognito/user-session";
import type { CredentialSource } from "@/lib/aws/credentials";
import { renewingCredentials } from "@/lib/aws/renewing-credentials";
import type { Session, SignedInUser, SignInStep } from "@/lib/aws/session";
import { isSessionEnd, notSignedIn } from "@/lib/aws/session-end";
import type { Clock } from "@/lib/clock";
import type { SignInConfig } from "@/lib/config/deployment";

export interface OpenSessionOptions {
  readonly config: SignInConfig;
  /** An AWS-compatible endpoint for every service; undefined is AWS itself. */
  readonly endpoint: string | undefined;
  readonly clock: Clock;
  readonly stores?: TokenStores;
}

/** Opens the way to one user pool; nobody is signed in yet. Heavy: load it by a dynamic import. */
export function openSession(options: OpenSessionOptions): Session {
  const { config, endpoint, clock } = options;
  const kept = keptTokens(config, options.stores ?? browserTokenStores);
  let current: { tokens: Tokens; user: UserSession; credentials: CredentialSource } | undefined;

  const begin = (tokens: Tokens): UserSession => {
    const onRefresh = (fresh: Tokens, old: Tokens): void => {
      kept.replace(old, fresh);
      if (current?.user === user) current.tokens = fresh;
    };
    const user = userSession({ config, endpoint, tokens, clock, onRefresh, onEnd: kept.forget });
    const load = identityPoolCredentials(config, endpoint, user);
    current = { tokens, user, credentials: renewingCredentials(load, clock) };
    return user;
  };

  const shown = (user: UserSession): SignedInUser => ({ username: user.username });

  const toStep = (step: PoolStep, where: keyof TokenStores): SignInStep => {
    if (step.kind === "signed-in") {
      const user = begin(step.tokens);
      return { kind: "signed-in", user: shown(user), notKept: kept.keep(step.tokens, where) };
    }
    return {
      kind: "new-password",
      requiredAttributes: step.requiredAttributes,
      complete: async (newPassword, attributes) =>
        toStep(await step.complete(newPassword, attributes), where),
    };
  };

  const credentials: CredentialSource = {
    get: async () => {
      if (current === undefined) throw notSignedIn();
      return current.credentials.get();
    },
    discard: async (refused) => current?.credentials.discard(refused),
  };

  return {
    restore: async () => {
      for (const tokens of kept.read()) {
        const user = begin(tokens);
        const ended = await user.idToken().then(() => false, isSessionEnd);
        if (!ended) return shown(user);
        current = undefined;
      }
      return undefined;
    },
    signIn: async (request) =>
      toStep(await signIn(config, endpoint, request, clock), request.keepSignedIn ? "browser" : "tab"),
    signOut: async () => {
      if (current === undefined) return { revoked: false };
      const { tokens, user } = current;
      kept.forget(tokens);
      current = undefined;
      return { revoked: await user.revoke() };
    },
    connection: (region) => ({ region, endpoint, credentials }),
  };
}
