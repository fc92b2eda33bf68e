import { UserPoolFailure } from "@/lib/aws/cognito/user-pool-failure";
import type { Clock } from "@/lib/clock";

/** A user pool that hangs is given up on after this. */
const USER_POOL_TIMEOUT_MS = 20_000;

/**
 * Waits for an answer of a user pool, but not for ever.
 *
 * @param ask is given a signal that aborts once nobody waits any more
 * @throws {UserPoolFailure} `NetworkError` when the time is over
 */
export async function withUserPoolTimeout<T>(
  clock: Clock,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const over = new AbortController();
  const timeout = clock.sleep(USER_POOL_TIMEOUT_MS, over.signal).then(() => {
    throw new UserPoolFailure("NetworkError", `no answer within ${USER_POOL_TIMEOUT_MS / 1000} seconds`);
  });
  const answer = ask(over.signal);
  try {
    return await Promise.race([answer, timeout]);
  } finally {
    // Whichever comes second has nobody left to tell.
    answer.catch(() => undefined);
    timeout.catch(() => undefined);
    over.abort();
  }
}
