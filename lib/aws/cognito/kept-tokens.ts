import { type Tokens, tokensSchema } from "@/lib/aws/cognito/tokens";
import type { SignInConfig } from "@/lib/config/deployment";
import type { HeadwaterError } from "@/lib/errors";
import type { KeyValueStore } from "@/lib/storage/key-value-store";
import { type StoredValue, storedValue } from "@/lib/storage/stored-value";
import { z } from "@/lib/zod";

/** Where tokens outlive the page: in the tab until it closes, or in the browser (“Keep me signed in”). */
export interface TokenStores {
  readonly tab: () => KeyValueStore;
  readonly browser: () => KeyValueStore;
}

export const browserTokenStores: TokenStores = { tab: () => sessionStorage, browser: () => localStorage };

/** Tokens of one user pool's client. Other tabs share the browser's place, and may change it at any time. */
export interface KeptTokens {
  /** What is kept, the tab's own first. */
  read(): readonly Tokens[];
  /** @returns why they could not be kept; the session itself is none the worse */
  keep(tokens: Tokens, where: keyof TokenStores): HeadwaterError | undefined;
  /** Puts fresh tokens wherever the old ones are still kept. */
  replace(old: Tokens, fresh: Tokens): void;
  /** Removes these tokens; a session that another tab keeps stays. */
  forget(tokens: Tokens): void;
}

const schema = z.object({ userPoolId: z.string(), clientId: z.string(), tokens: tokensSchema });
type Place = StoredValue<z.infer<typeof schema>>;

export function keptTokens(config: SignInConfig, stores: TokenStores): KeptTokens {
  const { userPoolId, userPoolClientId: clientId } = config;
  const place = (storage: () => KeyValueStore): Place =>
    storedValue({ key: "headwater.session", version: 1, schema, secret: true, storage });
  const places = { tab: place(stores.tab), browser: place(stores.browser) };
  const all = [places.tab, places.browser];

  const read = (from: Place): Tokens | undefined => {
    const { value } = from.read();
    return value?.userPoolId === userPoolId && value.clientId === clientId ? value.tokens : undefined;
  };
  const holding = (tokens: Tokens): Place[] =>
    all.filter((each) => read(each)?.refreshToken === tokens.refreshToken);

  return {
    read: () => all.flatMap((each) => read(each) ?? []),
    keep: (tokens, where) => places[where].write({ userPoolId, clientId, tokens }),
    replace: (old, fresh) => {
      for (const each of holding(old)) each.write({ userPoolId, clientId, tokens: fresh });
    },
    forget: (tokens) => {
      for (const each of holding(tokens)) each.forget();
    },
  };
}
