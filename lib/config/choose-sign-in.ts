import {
  type Deployment,
  parseUserPoolRegion,
  type SignInConfig,
  signInConfigSchema,
} from "@/lib/config/deployment";
import { HeadwaterError } from "@/lib/errors";

/** Where sign-in settings come from. */
type SignInSource = "deployment" | "link" | "settings";

export interface SignInChoice {
  readonly config: SignInConfig;
  readonly source: SignInSource;
}

/** The user's choice on an earlier visit. */
export interface RememberedSignIn extends SignInChoice {
  /** The deployment's settings at that time. */
  readonly deployed?: SignInConfig | undefined;
}

export interface ChosenSignIn {
  /** Undefined: there are no sign-in settings yet. */
  readonly inUse: SignInChoice | undefined;
  /** Other settings, which the user can choose instead. */
  readonly question: SignInChoice | undefined;
  /** The deployment's settings; a choice is stored together with them. */
  readonly deployed: SignInConfig | undefined;
  /** `config-incomplete`: `config.json` lacks some of the keys that signing in needs. */
  readonly problem: HeadwaterError | undefined;
}

/**
 * Decides where the page signs in.
 *
 * - An earlier choice counts while the deployment's settings are the same as then. When they change, the page uses the
 *   deployment's settings and asks about the earlier choice.
 * - Otherwise the deployment's settings count.
 * - If there is neither, the page follows a link. If a link differs from the settings in use, the page asks and never
 *   follows it silently.
 */
export function chooseSignIn(from: {
  readonly deployment: Deployment;
  readonly link: SignInConfig | undefined;
  readonly remembered: RememberedSignIn | undefined;
}): ChosenSignIn {
  const { config: deployed, problem } = getDeployedSignIn(from.deployment);
  const offers = inOrder(deployed, from.remembered);
  const link = from.link === undefined ? undefined : ({ config: from.link, source: "link" } as const);
  const inUse = offers[0] ?? link;
  const other = inUse === link ? undefined : (link ?? offers[1]);
  const question = other !== undefined && sameSignIn(other.config, inUse?.config) ? undefined : other;
  return { inUse, question, deployed, problem };
}

/** The settings that are known without a link: first the ones to use, then the ones that the page asks about. */
function inOrder(
  deployed: SignInConfig | undefined,
  remembered: RememberedSignIn | undefined,
): readonly SignInChoice[] {
  const choice = remembered && { config: remembered.config, source: remembered.source };
  if (deployed === undefined) return choice === undefined ? [] : [choice];
  const ours = { config: deployed, source: "deployment" } as const;
  if (choice === undefined || sameSignIn(choice.config, deployed)) return [ours];
  return sameSignIn(deployed, remembered?.deployed) ? [choice] : [ours, choice];
}

/** Whether both sign in the same people with the same permissions. */
function sameSignIn(one: SignInConfig, other: SignInConfig | undefined): boolean {
  return (
    one.userPoolId === other?.userPoolId &&
    one.userPoolClientId === other.userPoolClientId &&
    one.identityPoolId === other.identityPoolId &&
    one.region === other.region
  );
}

export interface DeployedSignIn {
  /** Undefined if `config.json` does not have all settings that signing in needs. */
  readonly config: SignInConfig | undefined;
  /** `config-incomplete`: some keys are missing. */
  readonly problem: HeadwaterError | undefined;
}

/** The sign-in settings in `config.json`. The region is optional, because a user pool ID begins with it. */
export function getDeployedSignIn(deployment: Deployment): DeployedSignIn {
  const given = deployment.cognito ?? {};
  if (Object.keys(given).length === 0) return { config: undefined, problem: undefined };
  const region = given.region ?? parseUserPoolRegion(given.userPoolId);
  const parsed = signInConfigSchema.safeParse({ ...given, region });
  if (parsed.success) return { config: parsed.data, problem: undefined };
  return {
    config: undefined,
    problem: createIncompleteError(parsed.error.issues.map((issue) => issue.path[0])),
  };
}

function createIncompleteError(keys: readonly (PropertyKey | undefined)[]): HeadwaterError {
  const missing = keys.map((key) => `cognito.${String(key)}`).join(", ");
  return new HeadwaterError(
    "config-incomplete",
    `config.json lacks settings that are required to sign in: ${missing}.`,
    {
      hint: "Add the missing settings to config.json on the site, or enter the sign-in settings.",
      facts: { missing },
    },
  );
}
