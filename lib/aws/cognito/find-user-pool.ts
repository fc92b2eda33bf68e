import { getUserPoolEndpoint } from "@/lib/aws/cognito/endpoints";
import { AwsError } from "@/lib/aws/errors/aws-error";
import type { SignInConfig } from "@/lib/config/deployment";

/**
 * Requests a user pool's public keys. This needs no sign-in, and shows that the user pool exists and responds. Source:
 * "Verifying JSON web tokens" in the Amazon Cognito developer guide.
 *
 * @throws {AwsError} `user-pool-not-found`, `no-answer`
 */
export async function findUserPool(
  config: SignInConfig,
  endpoint: string | undefined,
  fetchFile: typeof fetch = fetch,
): Promise<void> {
  const { userPoolId } = config;
  const url = `${getUserPoolEndpoint(config, endpoint)}${encodeURIComponent(userPoolId)}/.well-known/jwks.json`;
  let status: number;
  try {
    status = (await fetchFile(url)).status;
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new AwsError("network", "no-answer", `${new URL(url).host} does not respond (${problem}).`, {
      hint: "Check your network connection and the region in the user pool ID. A firewall or an ad blocker may also block the call.",
      facts: { url, problem },
      cause,
    });
  }
  if (status === 200) return;
  const message = `There is no user pool “${userPoolId}” (status ${status}).`;
  throw new AwsError("invalid", "user-pool-not-found", message, {
    hint: "Copy the user pool ID from the stack's Outputs tab again.",
    facts: { userPoolId, status },
  });
}
