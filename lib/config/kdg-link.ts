import { type SignInConfig, signInConfigSchema } from "@/lib/config/deployment";
import { regionOfUserPool } from "@/lib/config/region-of-pool";
import { HeadwaterError } from "@/lib/errors";

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
  if (missing.length > 0) throw malformed(`it lacks ${missing.map((name) => `“${name}”`).join(", ")}`);
  const parsed = signInConfigSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw malformed(
    NAMES.flatMap((name) => {
      const issue = parsed.error.issues.find(({ path }) => path[0] === PARAMETERS[name]);
      return issue === undefined ? [] : [`“${name}” is “${shown(value(name))}”, but ${issue.message}`];
    }).join("; "),
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

function shown(value: string | undefined): string {
  const text = value ?? "";
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}

function malformed(problem: string): HeadwaterError {
  return new HeadwaterError(
    "kdg-link-malformed",
    `This link's sign-in settings cannot be used: ${problem}.`,
    {
      hint: "Copy the whole link again, as the CloudFormation stack's Outputs tab shows it.",
      facts: { problem },
    },
  );
}
