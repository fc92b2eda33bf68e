import { partitionOf } from "@/lib/aws/partition";
import type { SignInConfig } from "@/lib/config/deployment";
import { regionOfIdentityPool, regionOfUserPool } from "@/lib/config/region-of-pool";

/** A user pool's region is the first part of its id; `config.region` stands in where that is not one. */
export function userPoolRegion(config: SignInConfig): string {
  return regionOfUserPool(config.userPoolId) ?? config.region;
}

/** An identity pool's region is the first part of its id; it need not be the user pool's. */
export function identityPoolRegion(config: SignInConfig): string {
  return regionOfIdentityPool(config.identityPoolId) ?? config.region;
}

/** Where the user pool answers; an endpoint of the deployment's own stands before AWS's. */
export function userPoolEndpoint(config: SignInConfig, endpoint: string | undefined): string {
  const region = userPoolRegion(config);
  return `${endpoint ?? `https://cognito-idp.${region}.${partitionOf(region).dnsSuffix}`}/`;
}

/** The name by which an identity pool knows the user pool (GetId's `Logins`). */
export function userPoolProvider(config: SignInConfig): string {
  const region = userPoolRegion(config);
  return `cognito-idp.${region}.${partitionOf(region).dnsSuffix}/${config.userPoolId}`;
}
