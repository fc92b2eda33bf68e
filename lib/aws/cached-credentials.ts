import type { CredentialSource, Credentials } from "@/lib/aws/connection";
import type { Clock } from "@/lib/clock";

/** Renew when less than this is left, or less than a tenth of a shorter lifetime. */
const RENEW_BEFORE_EXPIRY_MS = 5 * 60_000;

/** After a failed renewal, while the old credentials are still valid. */
const PAUSE_AFTER_FAILURE_MS = 5_000;

/** Credentials that seem expired on arrival are used for this long: a wrong clock must not cause a fetch for every call. */
const MIN_USE_MS = 1_000;

interface CachedCredentials {
  readonly credentials: Credentials;
  readonly validUntil: number;
  renewAt: number;
}

/**
 * Caches credentials and renews them in the background before they expire, with one fetch for all callers. The old
 * credentials serve while they are valid, whatever the fetch does, so that a short outage does not stop a run.
 */
export function cacheCredentials(load: () => Promise<Credentials>, clock: Clock): CredentialSource {
  let cached: CachedCredentials | undefined;
  let pending: Promise<Credentials> | undefined;

  const fetchNew = async (): Promise<Credentials> => {
    const credentials = await load();
    cached = toCached(credentials, clock.now());
    return credentials;
  };

  const renew = (): Promise<Credentials> => {
    pending ??= fetchNew().finally(() => {
      pending = undefined;
    });
    return pending;
  };

  const renewInBackground = (old: CachedCredentials): void => {
    renew().catch(() => {
      old.renewAt = clock.now() + PAUSE_AFTER_FAILURE_MS;
    });
  };

  return {
    get: async () => {
      const now = clock.now();
      if (cached === undefined || now >= cached.validUntil) return renew();
      if (now >= cached.renewAt) renewInBackground(cached);
      return cached.credentials;
    },
    discard: async (credentials) => {
      if (cached?.credentials.accessKeyId === credentials.accessKeyId) cached = undefined;
    },
  };
}

function toCached(credentials: Credentials, now: number): CachedCredentials {
  const margin = Math.min(RENEW_BEFORE_EXPIRY_MS, (credentials.expiration - now) / 10);
  return {
    credentials,
    validUntil: Math.max(credentials.expiration, now + MIN_USE_MS),
    renewAt: Math.max(credentials.expiration - margin, now + MIN_USE_MS),
  };
}

/**
 * A cache in front of a source that is slow to reach: a worker asks its page once an hour, not for every call. Rejected
 * credentials are discarded in the source too.
 */
export function cacheCredentialSource(source: CredentialSource, clock: Clock): CredentialSource {
  const cache = cacheCredentials(() => source.get(), clock);
  return {
    get: cache.get,
    discard: async (credentials) => {
      await cache.discard(credentials);
      await source.discard(credentials);
    },
  };
}
