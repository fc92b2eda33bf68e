import { userPoolEndpoint } from "@/lib/aws/cognito/endpoints";
import type { SignInConfig } from "@/lib/config/deployment";
import { HeadwaterError } from "@/lib/errors";

/**
 * Asks for a user pool's public keys: needs no sign-in, and shows that the pool is there and can be reached. Source:
 * "Verifying JSON web tokens" in the Amazon Cognito developer guide.
 *
 * @throws {HeadwaterError} `user-pool-not-found`, `no-answer`
 */
export async function findUserPool(
  config: SignInConfig,
  endpoint: string | undefined,
  fetchFile: typeof fetch = fetch,
): Promise<void> {
  const { userPoolId } = config;
  const url = `${userPoolEndpoint(config, endpoint)}${encodeURIComponent(userPoolId)}/.well-known/jwks.json`;
  let status: number;
  try {
    status = (await fetchFile(url)).status;
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new HeadwaterError("no-answer", `${new URL(url).host} did not answer (${problem}).`, {
      hint: "Check the network connection and the region in the user pool’s id; a firewall or an ad blocker may also stand in the way.",
      facts: { url, problem },
      cause,
    });
  }
  if (status === 200) return;
  throw new HeadwaterError(
    "user-pool-not-found",
    `There is no user pool “${userPoolId}” (status ${status}).`,
    {
      hint: "Copy the user pool’s id from the stack’s Outputs tab again.",
      facts: { userPoolId, status },
    },
  );
}
