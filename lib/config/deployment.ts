import { type ErrorIssue, HeadwaterError, type IssueCode } from "@/lib/errors";
import { createIssue, listIssues, toIssues } from "@/lib/issues";
import { regionSchema } from "@/lib/settings/destination";
import { z } from "@/lib/zod";

/** Patterns and lengths as in the Amazon Cognito API reference (CreateUserPoolClient, GetId). */
const userPoolId = z
  .string()
  .max(55, "user-pool-id-length" satisfies IssueCode)
  .regex(/^[\w-]+_[0-9a-zA-Z]+$/, "user-pool-id-format" satisfies IssueCode);
const userPoolClientId = z
  .string()
  .max(128, "app-client-id-length" satisfies IssueCode)
  .regex(/^[\w+]+$/, "app-client-id-format" satisfies IssueCode);
const identityPoolId = z
  .string()
  .max(55, "identity-pool-id-length" satisfies IssueCode)
  .regex(/^[\w-]+:[0-9a-f-]+$/, "identity-pool-id-format" satisfies IssueCode);

/** The settings that signing in needs. The page also looks for streams in `region` first. */
export const signInConfigSchema = z.strictObject({
  region: regionSchema,
  userPoolId,
  userPoolClientId,
  identityPoolId,
});
export type SignInConfig = z.infer<typeof signInConfigSchema>;

/** The region at the start of a user pool ID (`us-east-1_AbC`), or undefined. */
export function parseUserPoolRegion(userPoolId: string | undefined): string | undefined {
  return toRegion(userPoolId?.split("_")[0]);
}

/** The region at the start of an identity pool ID (`us-east-1:1a2b…`), or undefined. */
export function parseIdentityPoolRegion(identityPoolId: string | undefined): string | undefined {
  return toRegion(identityPoolId?.split(":")[0]);
}

function toRegion(text: string | undefined): string | undefined {
  return regionSchema.safeParse(text).data;
}

const endpoint = z
  .url({ protocol: /^https?$/, error: "endpoint-format" satisfies IssueCode })
  .refine((url) => !/^https?:\/\/[^/]*@/i.test(url), "account-in-url" satisfies IssueCode)
  .refine((url) => !/[?#]/.test(url), "query-in-url" satisfies IssueCode)
  .transform((url) => url.replace(/\/+$/, ""));

/** `config.json`: the settings of a deployed site. Every key is optional. */
export const deploymentSchema = z.strictObject({
  cognito: signInConfigSchema.partial().optional(),
  /** An AWS-compatible endpoint for every service, without a slash at the end. */
  endpoint: endpoint.optional(),
});
export type Deployment = z.infer<typeof deploymentSchema>;

/**
 * Loads `config.json` from the site. A site without one has no settings.
 *
 * @param url for example `/config.json`
 * @throws {HeadwaterError} `config-malformed`, or `config-unreachable` if the site does not answer
 */
export async function loadDeployment(url: string, fetchFile: typeof fetch = fetch): Promise<Deployment> {
  let response: Response;
  let text: string;
  try {
    response = await fetchFile(url, { cache: "no-cache" });
    text = await response.text();
  } catch (cause) {
    throw createUnreachableError(url, undefined, cause);
  }
  if (isMissing(response)) return {};
  if (!response.ok) throw createUnreachableError(url, response.status);
  return parseDeployment(text);
}

/** S3 answers 403 for a missing file if listing is not allowed. Some hosts answer every address with an HTML page. */
function isMissing(response: Response): boolean {
  if (response.status === 404 || response.status === 403) return true;
  return response.ok && response.headers.get("content-type")?.startsWith("text/html") === true;
}

/** @throws {HeadwaterError} `config-malformed`, naming each key that is wrong and what is expected there */
export function parseDeployment(text: string): Deployment {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw createMalformedError([createIssue("not-json", { facts: { said } })], cause);
  }
  const parsed = deploymentSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw createMalformedError(toIssues(parsed.error, { knownKeys: getKnownKeys }), parsed.error);
}

function getKnownKeys(path: readonly PropertyKey[]): readonly string[] {
  return Object.keys(path.length === 0 ? deploymentSchema.shape : signInConfigSchema.shape);
}

function createMalformedError(issues: readonly ErrorIssue[], cause: unknown): HeadwaterError {
  return new HeadwaterError("config-malformed", `config.json cannot be used: ${listIssues(issues)}.`, {
    hint: "Fix config.json on the site, then reload the page.",
    issues,
    cause,
  });
}

function createUnreachableError(url: string, status: number | undefined, cause?: unknown): HeadwaterError {
  const problem = status === undefined ? "no response" : `status ${status}`;
  return new HeadwaterError("config-unreachable", `${url} could not be read: ${problem}.`, {
    hint: "Check your network connection, then reload the page.",
    facts: { url, ...(status === undefined ? {} : { status }) },
    cause,
  });
}
