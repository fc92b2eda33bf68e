import type { Clock } from "@/lib/clock";
import { z } from "@/lib/zod";

/**
 * An error response of a user pool, or none. `code` is the service's own, `NetworkError` or `UnreadableAnswer`.
 * `explainSignInError` turns it into an AwsError.
 */
export class UserPoolFailure extends Error {
  override readonly name = "UserPoolFailure";
  readonly code: string;

  constructor(code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

const failureSchema = z.object({
  __type: z.string(),
  message: z.string().optional(),
});

/**
 * Calls an operation of a user pool that needs no signature. One try: amazon-cognito-identity-js would retry a revoked
 * token five times over six seconds.
 *
 * @param endpoint as `getUserPoolEndpoint` gives it
 * @returns the response's JSON, not validated
 * @throws {UserPoolFailure} with the service's error code, or `NetworkError`
 */
export async function callUserPool(
  endpoint: string,
  operation: "InitiateAuth" | "RevokeToken",
  parameters: Readonly<Record<string, unknown>>,
  clock: Clock,
): Promise<unknown> {
  const { status, text } = await withUserPoolTimeout(clock, (signal) =>
    post(endpoint, operation, JSON.stringify(parameters), signal),
  );
  const json = parseJson(text);
  if (status === 200 && json !== undefined) return json;
  const failure = failureSchema.safeParse(json).data;
  if (failure === undefined) throw new UserPoolFailure("UnreadableAnswer", `status ${status}`);
  throw new UserPoolFailure(failure.__type.replace(/^.*#/, ""), failure.message ?? "");
}

/** A call to a user pool fails after this. */
const USER_POOL_TIMEOUT_MS = 20_000;

/**
 * Waits for a response of a user pool, up to a timeout.
 *
 * @param call receives a signal that aborts as soon as nobody waits for it
 * @throws {UserPoolFailure} `NetworkError` after the timeout
 */
export async function withUserPoolTimeout<T>(
  clock: Clock,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const over = new AbortController();
  const timeout = clock.sleep(USER_POOL_TIMEOUT_MS, over.signal).then(() => {
    throw new UserPoolFailure("NetworkError", `no response within ${USER_POOL_TIMEOUT_MS / 1000} seconds`);
  });
  const response = call(over.signal);
  try {
    return await Promise.race([response, timeout]);
  } finally {
    // The slower of the two rejects with nobody waiting for it.
    response.catch(() => undefined);
    timeout.catch(() => undefined);
    over.abort();
  }
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

/** Undefined if the text is not JSON; RevokeToken responds with no text. */
function parseJson(text: string): unknown {
  if (text === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
