import { type Deployment, type SignInConfig, signInConfigSchema } from "@/lib/config/deployment";
import { regionOfUserPool } from "@/lib/config/region-of-pool";
import { HeadwaterError } from "@/lib/errors";

export interface DeployedSignIn {
  /** Undefined where `config.json` does not say enough to sign in. */
  readonly config: SignInConfig | undefined;
  /** `config-incomplete`: some of the keys are there, others are missing. */
  readonly problem: HeadwaterError | undefined;
}

/** What `config.json` says about signing in. The region may be left out: a user pool's id begins with it. */
export function deployedSignIn(deployment: Deployment): DeployedSignIn {
  const given = deployment.cognito ?? {};
  if (Object.keys(given).length === 0) return { config: undefined, problem: undefined };
  const region = given.region ?? regionOfUserPool(given.userPoolId);
  const parsed = signInConfigSchema.safeParse({ ...given, region });
  if (parsed.success) return { config: parsed.data, problem: undefined };
  return { config: undefined, problem: incomplete(parsed.error.issues.map((issue) => issue.path[0])) };
}

function incomplete(keys: readonly (PropertyKey | undefined)[]): HeadwaterError {
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
