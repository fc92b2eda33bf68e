import { type SignInConfig, signInConfigSchema } from "@/lib/config/deployment";
import { regionOfUserPool } from "@/lib/config/region-of-pool";
import { type ErrorIssue, HeadwaterError } from "@/lib/errors";
import { createIssue, listIssues, toIssues } from "@/lib/issues";

/** The Amazon Kinesis Data Generator's URL parameters and what each of them sets. */
const PARAMETERS = {
  r: "region",
  upid: "userPoolId",
  cid: "userPoolClientId",
  ipid: "identityPoolId",
} as const satisfies Record<string, keyof SignInConfig>;

const NAMES = Object.keys(PARAMETERS) as (keyof typeof PARAMETERS)[];

/** A value from a link is shown in a message up to here. */
const SHOWN_CHARACTERS = 60;

/**
 * Reads a link as the KDG's CloudFormation stack puts it out: `?upid=…&ipid=…&cid=…&r=…`. Other parameters are
 * ignored: a link can never set the endpoint. `r` may be missing, as the user pool's id begins with it.
 *
 * @param search the query of the page's address, with or without `?`
 * @returns undefined where the link has none of the four parameters
 * @throws {HeadwaterError} `kdg-link-malformed` where some are missing or cannot be right
 */
export function readKdgLink(search: string): SignInConfig | undefined {
  const query = new URLSearchParams(search);
  if (!NAMES.some((name) => query.has(name))) return undefined;
  const value = (name: keyof typeof PARAMETERS) => query.get(name)?.trim() || undefined;
  const given = {
    region: value("r") ?? regionOfUserPool(value("upid")),
    userPoolId: value("upid"),
    userPoolClientId: value("cid"),
    identityPoolId: value("ipid"),
  };
  const missing = NAMES.filter((name) => given[PARAMETERS[name]] === undefined);
  if (missing.length > 0) {
    const names = missing.map((name) => `“${name}”`).join(", ");
    throw malformed([createIssue("missing-parameters", { facts: { names } })]);
  }
  const parsed = signInConfigSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issues = toIssues(parsed.error);
  throw malformed(
    NAMES.flatMap((name) => {
      const issue = issues.find(({ path }) => path === PARAMETERS[name]);
      return issue === undefined ? [] : [{ ...issue, path: name, value: shortened(value(name)) }];
    }),
  );
}

/** The link that gives another person the same user pool. */
export function kdgLink(site: string, config: SignInConfig): string {
  const link = new URL(site);
  link.search = new URLSearchParams(NAMES.map((name) => [name, config[PARAMETERS[name]]])).toString();
  return link.href;
}

/** The page's address without the four parameters; everything else of it stays. */
export function withoutKdgLink(address: string): string {
  const url = new URL(address);
  for (const name of NAMES) url.searchParams.delete(name);
  return url.href;
}

function shortened(value: string | undefined): string {
  const text = value ?? "";
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}

function malformed(issues: readonly ErrorIssue[]): HeadwaterError {
  return new HeadwaterError(
    "kdg-link-malformed",
    `The sign-in settings in this link cannot be used: ${listIssues(issues)}.`,
    { hint: "Copy the whole link again from the Outputs tab of the CloudFormation stack.", issues },
  );
}
