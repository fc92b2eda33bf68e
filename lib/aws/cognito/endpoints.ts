import { getPartition } from "@/lib/aws/partition";
import type { SignInConfig } from "@/lib/config/deployment";
import { parseIdentityPoolRegion, parseUserPoolRegion } from "@/lib/config/deployment";

/** A user pool's ID begins with its region; `config.region` is the fallback. */
export function getUserPoolRegion(config: SignInConfig): string {
  return parseUserPoolRegion(config.userPoolId) ?? config.region;
}

/** An identity pool's ID begins with its region, which need not be the user pool's. */
export function getIdentityPoolRegion(config: SignInConfig): string {
  return parseIdentityPoolRegion(config.identityPoolId) ?? config.region;
}

/** The user pool's URL; the endpoint of the deployment takes precedence over AWS's. */
export function getUserPoolEndpoint(config: SignInConfig, endpoint: string | undefined): string {
  const region = getUserPoolRegion(config);
  return `${endpoint ?? `https://cognito-idp.${region}.${getPartition(region).dnsSuffix}`}/`;
}

/** The name of the user pool among an identity pool's login providers (`Logins` of GetId). */
export function getLoginProvider(config: SignInConfig): string {
  const region = getUserPoolRegion(config);
  return `cognito-idp.${region}.${getPartition(region).dnsSuffix}/${config.userPoolId}`;
}
