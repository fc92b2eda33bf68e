import { deployedSignIn } from "@/lib/config/deployed-sign-in";
import type { Deployment, SignInConfig } from "@/lib/config/deployment";
import type { HeadwaterError } from "@/lib/errors";

/** Where sign-in settings come from. */
type SignInSource = "deployment" | "link" | "settings";

export interface SignInChoice {
  readonly config: SignInConfig;
  readonly source: SignInSource;
}

/** What the person chose at an earlier visit, beside or instead of what the deployment says. */
export interface RememberedSignIn extends SignInChoice {
  /** What the deployment said when that choice was made. */
  readonly deployed?: SignInConfig | undefined;
}

export interface ChosenSignIn {
  /** Undefined: nobody has said yet where to sign in. */
  readonly inUse: SignInChoice | undefined;
  /** Other settings that were found; only the person can say whether they are meant. */
  readonly question: SignInChoice | undefined;
  /** What the deployment says about signing in; a choice is remembered together with it. */
  readonly deployed: SignInConfig | undefined;
  /** `config-incomplete`: `config.json` has some of the keys that signing in needs and lacks others. */
  readonly problem: HeadwaterError | undefined;
}

/**
 * Decides where the page signs in.
 *
 * - What the person chose before stands for as long as the deployment says what it said then. Once the deployment
 *   says something else, that is used, and the earlier choice is asked about.
 * - Otherwise what the deployment says stands.
 * - A link is followed where there is neither; where it disagrees with what is in use it is asked about, never
 *   followed silently.
 */
export function chooseSignIn(from: {
  readonly deployment: Deployment;
  readonly link: SignInConfig | undefined;
  readonly remembered: RememberedSignIn | undefined;
}): ChosenSignIn {
  const { config: deployed, problem } = deployedSignIn(from.deployment);
  const offers = inOrder(deployed, from.remembered);
  const link = from.link === undefined ? undefined : ({ config: from.link, source: "link" } as const);
  const inUse = offers[0] ?? link;
  const asked = inUse === link ? undefined : (link ?? offers[1]);
  const question = asked !== undefined && sameSignIn(asked.config, inUse?.config) ? undefined : asked;
  return { inUse, question, deployed, problem };
}

/** What is known without a link: first what is used, then what may be asked about. */
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

/** Do both sign the same people in, to the same permissions? */
function sameSignIn(one: SignInConfig, other: SignInConfig | undefined): boolean {
  return (
    one.userPoolId === other?.userPoolId &&
    one.userPoolClientId === other.userPoolClientId &&
    one.identityPoolId === other.identityPoolId &&
    one.region === other.region
  );
}
