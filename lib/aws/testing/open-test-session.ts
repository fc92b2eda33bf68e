import type { TokenStores } from "@/lib/aws/cognito/token-storage";
import { openSession } from "@/lib/aws/open-session";
import type { Session } from "@/lib/aws/session";
import { type Clock, systemClock } from "@/lib/clock";
import type { SignInConfig } from "@/lib/config/deployment";
import { createMemoryStore } from "@/lib/storage/testing/memory-store";

/** The storage of one tab, and that of the browser that it is in. */
export function memoryTokenStores(browser = createMemoryStore(), tab = createMemoryStore()) {
  return { tab: () => tab, browser: () => browser } satisfies TokenStores;
}

/** A session with a sandbox's user pool; nobody is signed in yet. */
export function openTestSession(
  sandbox: { readonly config: { readonly cognito: SignInConfig; readonly endpoint: string } },
  options: { readonly clock?: Clock; readonly stores?: TokenStores } = {},
): Session {
  const { cognito: config, endpoint } = sandbox.config;
  const { clock = systemClock, stores = memoryTokenStores() } = options;
  return openSession({ config, endpoint, clock, stores });
}

export const demo = { username: "demo", password: "Headwater-2026", keepSignedIn: false } as const;
