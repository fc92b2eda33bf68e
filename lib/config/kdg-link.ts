import { parseUserPoolRegion, type SignInConfig, signInConfigSchema } from "@/lib/config/deployment";
import { type ErrorIssue, HeadwaterError } from "@/lib/errors";
import { createIssue, listIssues, toIssues } from "@/lib/issues";

/** The URL parameters of the Amazon Kinesis Data Generator, and the setting of each. */
const PARAMETERS = {
  r: "region",
  upid: "userPoolId",
  cid: "userPoolClientId",
  ipid: "identityPoolId",
} as const satisfies Record<string, keyof SignInConfig>;

const NAMES = Object.keys(PARAMETERS) as (keyof typeof PARAMETERS)[];

/** Characters of a value from a link that a message shows. */
const MAX_SHOWN_CHARACTERS = 60;

/**
 * Parses a link from the Outputs tab of the KDG's CloudFormation stack: `?upid=…&ipid=…&cid=…&r=…`. Other parameters are
 * ignored: a link can never set the endpoint. `r` is optional, because a user pool ID begins with it.
 *
 * @param search the query of the page's address, with or without `?`
 * @returns undefined if the link has none of the four parameters
 * @throws {HeadwaterError} `kdg-link-malformed` if some are missing or malformed
 */
export function parseKdgLink(search: string): SignInConfig | undefined {
  const query = new URLSearchParams(search);
  if (!NAMES.some((name) => query.has(name))) return undefined;
  const value = (name: keyof typeof PARAMETERS) => query.get(name)?.trim() || undefined;
  const given = {
    region: value("r") ?? parseUserPoolRegion(value("upid")),
    userPoolId: value("upid"),
    userPoolClientId: value("cid"),
    identityPoolId: value("ipid"),
  };
  const missing = NAMES.filter((name) => given[PARAMETERS[name]] === undefined);
  if (missing.length > 0) {
    const names = missing.map((name) => `“${name}”`).join(", ");
    throw createMalformedError([createIssue("missing-parameters", { facts: { names } })]);
  }
  const parsed = signInConfigSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issues = toIssues(parsed.error);
  throw createMalformedError(
    NAMES.flatMap((name) => {
      const issue = issues.find(({ path }) => path === PARAMETERS[name]);
      return issue === undefined ? [] : [{ ...issue, path: name, value: shortened(value(name)) }];
    }),
  );
}

function shortened(value: string | undefined): string {
  const text = value ?? "";
  return text.length > MAX_SHOWN_CHARACTERS ? `${text.slice(0, MAX_SHOWN_CHARACTERS)}…` : text;
}

function createMalformedError(issues: readonly ErrorIssue[]): HeadwaterError {
  return new HeadwaterError(
    "kdg-link-malformed",
    `The sign-in settings in this link cannot be used: ${listIssues(issues)}.`,
    { hint: "Copy the whole link again from the Outputs tab of the CloudFormation stack.", issues },
  );
}
