import type { CredentialSource, Credentials } from "@/lib/aws/credentials";
import type { Clock } from "@/lib/clock";

/** Fetch anew when less than this is left, or a tenth of their life for those that live shortly. */
const RENEW_BEFORE_EXPIRY_MS = 5 * 60_000;

/** After renewing failed, while the old credentials still serve. */
const PAUSE_AFTER_FAILURE_MS = 5_000;

/** Credentials that seem expired as they come serve at least so long: a wrong clock must not mean a fetch for every call. */
const MIN_USE_MS = 1_000;

interface Held {
  readonly credentials: Credentials;
  readonly goodUntil: number;
  renewAt: number;
}

/**
 * Keeps credentials and fetches new ones before they end, behind the back of those who use them: one fetch for all.
 * While the old ones are good they serve on, whatever the fetch does, so that a short outage does not stop a run.
 */
export function renewingCredentials(load: () => Promise<Credentials>, clock: Clock): CredentialSource {
  let held: Held | undefined;
  let pending: Promise<Credentials> | undefined;

  const fetchNew = async (): Promise<Credentials> => {
    const credentials = await load();
    held = hold(credentials, clock.now());
    return credentials;
  };

  const renew = (): Promise<Credentials> => {
    pending ??= fetchNew().finally(() => {
      pending = undefined;
    });
    return pending;
  };

  const renewInBackground = (old: Held): void => {
    renew().catch(() => {
      old.renewAt = clock.now() + PAUSE_AFTER_FAILURE_MS;
    });
  };

  return {
    get: async () => {
      const now = clock.now();
      if (held === undefined || now >= held.goodUntil) return renew();
      if (now >= held.renewAt) renewInBackground(held);
      return held.credentials;
    },
    discard: async (credentials) => {
      if (held?.credentials.accessKeyId === credentials.accessKeyId) held = undefined;
    },
  };
}

function hold(credentials: Credentials, now: number): Held {
  const margin = Math.min(RENEW_BEFORE_EXPIRY_MS, (credentials.expiration - now) / 10);
  return {
    credentials,
    goodUntil: Math.max(credentials.expiration, now + MIN_USE_MS),
    renewAt: Math.max(credentials.expiration - margin, now + MIN_USE_MS),
  };
}
