import { regionForm } from "@/lib/config/region-form";
import { HeadwaterError } from "@/lib/errors";
import { z } from "@/lib/zod";

const region = z.string().regex(regionForm, "an AWS region looks like us-east-1");

/** Patterns and lengths as in the Amazon Cognito API reference (CreateUserPoolClient, GetId). */
const userPoolId = z
  .string()
  .max(55, "a user pool id has at most 55 characters")
  .regex(/^[\w-]+_[0-9a-zA-Z]+$/, "a user pool id looks like us-east-1_AbCdEfGhI");
const userPoolClientId = z
  .string()
  .max(128, "an app client id has at most 128 characters")
  .regex(/^[\w+]+$/, "an app client id looks like 1h57kf5cpq17m0eml12EXAMPLE");
const identityPoolId = z
  .string()
  .max(55, "an identity pool id has at most 55 characters")
  .regex(/^[\w-]+:[0-9a-f-]+$/, "an identity pool id looks like us-east-1:1a2b3c4d-…");

/** Everything that signing in needs. `region` is also where the page looks for streams first. */
export const signInConfigSchema = z.strictObject({ region, userPoolId, userPoolClientId, identityPoolId });
export type SignInConfig = z.infer<typeof signInConfigSchema>;

const endpoint = z
  .url({ protocol: /^https?$/, error: "expected a URL such as http://localhost:4566" })
  .refine((url) => !/^https?:\/\/[^/]*@/i.test(url), "a user name or password cannot be in the URL")
  .refine((url) => !/[?#]/.test(url), "a URL without “?” and “#” is needed")
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
    throw malformed("is not valid JSON", cause instanceof Error ? cause.message : String(cause), cause);
  }
  const parsed = deploymentSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw malformed("cannot be used", parsed.error.issues.map(describeIssue).join("; "), parsed.error);
}

function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") {
    const known = issue.path.length === 0 ? deploymentSchema.shape : signInConfigSchema.shape;
    const names = issue.keys.map((key) => quoted([...issue.path, key])).join(", ");
    return `${names} is not known; known there are ${Object.keys(known).join(", ")}`;
  }
  return issue.path.length === 0 ? issue.message : `${quoted(issue.path)}: ${issue.message}`;
}

function quoted(path: readonly PropertyKey[]): string {
  return `“${path.map(String).join(".")}”`;
}

function malformed(what: string, problem: string, cause: unknown): HeadwaterError {
  return new HeadwaterError("config-malformed", `config.json ${what}: ${problem}.`, {
    hint: "Mend config.json beside the page and load the page again.",
    facts: { problem },
    cause,
  });
}
