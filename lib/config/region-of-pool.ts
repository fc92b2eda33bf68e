import { signInConfigSchema } from "@/lib/config/deployment";

/** The region that a user pool's id begins with (`us-east-1_AbC`), where that is one. */
export function regionOfUserPool(userPoolId: string | undefined): string | undefined {
  return asRegion(userPoolId?.split("_")[0]);
}

/** The region that an identity pool's id begins with (`us-east-1:1a2b…`), where that is one. */
export function regionOfIdentityPool(identityPoolId: string | undefined): string | undefined {
  return asRegion(identityPoolId?.split(":")[0]);
}

function asRegion(text: string | undefined): string | undefined {
  return signInConfigSchema.shape.region.safeParse(text).data;
}
