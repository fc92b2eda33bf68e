import { type Tokens, tokensSchema } from "@/lib/aws/cognito/tokens";
import type { SignInConfig } from "@/lib/config/deployment";
import type { HeadwaterError } from "@/lib/errors";
import { createStoredValue, type KeyValueStore, type StoredValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

/** Where tokens survive a reload: in the tab until it closes, or in the browser (“Keep me signed in”). */
export interface TokenStores {
  readonly tab: () => KeyValueStore;
  readonly browser: () => KeyValueStore;
}

export const browserTokenStores: TokenStores = { tab: () => sessionStorage, browser: () => localStorage };

/** The tokens of one user pool's app client. Other tabs share the browser's store, and may change it at any time. */
export interface TokenStorage {
  /** All stored tokens, the tab's first. */
  read(): readonly Tokens[];
  /** @returns why the tokens could not be stored; the session works all the same */
  save(tokens: Tokens, store: keyof TokenStores): HeadwaterError | undefined;
  /** Replaces the old tokens wherever they are still stored. */
  replace(old: Tokens, fresh: Tokens): void;
  /** Removes these tokens; the session of another tab stays. */
  remove(tokens: Tokens): void;
}

const schema = z.object({ userPoolId: z.string(), clientId: z.string(), tokens: tokensSchema });
type StoredTokens = StoredValue<z.infer<typeof schema>>;

export function createTokenStorage(config: SignInConfig, stores: TokenStores): TokenStorage {
  const { userPoolId, userPoolClientId: clientId } = config;
  const open = (storage: () => KeyValueStore): StoredTokens =>
    createStoredValue({ key: "headwater.session", version: 1, schema, secret: true, storage });
  const stored = { tab: open(stores.tab), browser: open(stores.browser) };
  const all = [stored.tab, stored.browser];

  const readFrom = (store: StoredTokens): Tokens | undefined => {
    const { value } = store.read();
    return value?.userPoolId === userPoolId && value.clientId === clientId ? value.tokens : undefined;
  };
  const findHolding = (tokens: Tokens): StoredTokens[] =>
    all.filter((store) => readFrom(store)?.refreshToken === tokens.refreshToken);

  return {
    read: () => all.flatMap((store) => readFrom(store) ?? []),
    save: (tokens, store) => stored[store].write({ userPoolId, clientId, tokens }),
    replace: (old, fresh) => {
      for (const store of findHolding(old)) store.write({ userPoolId, clientId, tokens: fresh });
    },
    remove: (tokens) => {
      for (const store of findHolding(tokens)) store.forget();
    },
  };
}
