import { UserPoolFailure } from "@/lib/aws/cognito/user-pool-failure";
import { withUserPoolTimeout } from "@/lib/aws/cognito/user-pool-timeout";
import type { Clock } from "@/lib/clock";
import { z } from "@/lib/zod";

const failureSchema = z.object({
  __type: z.string(),
  message: z.string().optional(),
});

/**
 * Calls an operation of a user pool that needs no signature. One try: amazon-cognito-identity-js would try a revoked
 * token five times more over six seconds.
 *
 * @param endpoint as `userPoolEndpoint` gives it
 * @returns the answer's JSON, not validated
 * @throws {UserPoolFailure} with the service's error code, or `NetworkError`
 */
export async function userPoolRequest(
  endpoint: string,
  operation: "InitiateAuth" | "RevokeToken",
  parameters: Readonly<Record<string, unknown>>,
  clock: Clock,
): Promise<unknown> {
  const { status, text } = await withUserPoolTimeout(clock, (signal) =>
    post(endpoint, operation, JSON.stringify(parameters), signal),
  );
  const json = fromJson(text);
  if (status === 200 && json !== undefined) return json;
  const failure = failureSchema.safeParse(json).data;
  if (failure === undefined) throw new UserPoolFailure("UnreadableAnswer", `status ${status}`);
  throw new UserPoolFailure(failure.__type.replace(/^.*#/, ""), failure.message ?? "");
}

async function post(endpoint: string, operation: string, body: string, signal: AbortSignal) {
  try {
    const response = await fetch(endpoint, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
      },
      body,
      signal,
    });
    return { status: response.status, text: await response.text() };
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new UserPoolFailure("NetworkError", problem, cause);
  }
}

/** Undefined for what is not JSON; RevokeToken answers with nothing at all. */
function fromJson(text: string): unknown {
  if (text === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
