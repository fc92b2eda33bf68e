import type { CredentialSource } from "@/lib/aws/credentials";
import { renewingCredentials } from "@/lib/aws/renewing-credentials";
import type { Clock } from "@/lib/clock";

/**
 * A copy near at hand of credentials whose source is far: a worker asks its page once an hour, not for every call.
 * What a service refused is discarded at the source as well.
 */
export function nearCredentials(far: CredentialSource, clock: Clock): CredentialSource {
  const near = renewingCredentials(() => far.get(), clock);
  return {
    get: near.get,
    discard: async (credentials) => {
      await near.discard(credentials);
      await far.discard(credentials);
    },
  };
}
