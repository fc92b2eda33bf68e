import { idTokenClaims } from "@/lib/aws/cognito/id-token-claims";
import type { Clock } from "@/lib/clock";

/** Milliseconds to add to this machine's clock to get AWS's, to about a second: a token just issued tells AWS's time. */
export function clockOffset(freshIdToken: string, clock: Clock): number {
  const issuedAt = idTokenClaims(freshIdToken)?.iat;
  return issuedAt === undefined ? 0 : issuedAt * 1000 - clock.now();
}
