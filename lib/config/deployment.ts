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

/** Everything that signing in needs. `region` is also where the page looks for streams first. */
export const signInConfigSchema = z.strictObject({
  region: regionSchema,
  userPoolId,
  userPoolClientId,
  identityPoolId,
});
export type SignInConfig = z.infer<typeof signInConfigSchema>;

const endpoint = z
  .url({ protocol: /^https?$/, error: "endpoint-format" satisfies IssueCode })
  .refine((url) => !/^https?:\/\/[^/]*@/i.test(url), "account-in-url" satisfies IssueCode)
  .refine((url) => !/[?#]/.test(url), "query-in-url" satisfies IssueCode)
  .transform((url) => url.replace(/\/+$/, ""));

/** `config.json`: what whoever deployed the site says about it. Every key is optional. */
export const deploymentSchema = z.strictObject({
  cognito: signInConfigSchema.partial().optional(),
  /** An AWS-compatible endpoint that is used for every service, without a slash at its end. */
  endpoint: endpoint.optional(),
});
export type Deployment = z.infer<typeof deploymentSchema>;

/**
 * Reads the text of `config.json`.
 *
 * @throws {HeadwaterError} `config-malformed`, naming each key that is wrong and what was expected there
 */
export function parseDeployment(text: string): Deployment {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw malformed([createIssue("not-json", { facts: { said } })], cause);
  }
  const parsed = deploymentSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw malformed(toIssues(parsed.error, { knownKeys }), parsed.error);
}

function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  return Object.keys(path.length === 0 ? deploymentSchema.shape : signInConfigSchema.shape);
}

function malformed(issues: readonly ErrorIssue[], cause: unknown): HeadwaterError {
  return new HeadwaterError("config-malformed", `config.json cannot be used: ${listIssues(issues)}.`, {
    hint: "Fix config.json on the site, then reload the page.",
    issues,
    cause,
  });
}
