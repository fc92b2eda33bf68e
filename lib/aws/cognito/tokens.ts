import type { Clock } from "@/lib/clock";
import { z } from "@/lib/zod";

/** The tokens of a sign-in. Never logged. */
export const tokensSchema = z.object({
  idToken: z.string().min(1),
  refreshToken: z.string().min(1),
  /** If the user pool remembers devices, a refresh has to name this one. */
  deviceKey: z.string().min(1).optional(),
  /** Milliseconds to add to this machine's clock to get the user pool's. */
  clockOffset: z.number(),
});
export type Tokens = z.infer<typeof tokensSchema>;

/** The claims of an ID token that the page uses; times are seconds since 1970 by the user pool's clock. */
const claimsSchema = z.object({
  exp: z.number(),
  iat: z.number(),
  "cognito:username": z.string().optional(),
  email: z.string().optional(),
});
export type IdTokenClaims = z.infer<typeof claimsSchema>;

/**
 * Reads a token's claims without checking its signature: that is up to the services that receive the token.
 *
 * @returns undefined if the text is not an ID token
 */
export function parseIdToken(idToken: string): IdTokenClaims | undefined {
  try {
    const payload = (idToken.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
    const bytes = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
    return claimsSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch {
    return undefined;
  }
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The name that a person knows: if users sign in with an email address, the user pool names them by a UUID. */
export function getDisplayName(claims: IdTokenClaims | undefined): string {
  const username = claims?.["cognito:username"] ?? "";
  return (UUID.test(username) || username === "" ? claims?.email : username) ?? username;
}

/** Milliseconds to add to this machine's clock to get AWS's, to about a second: a new token carries AWS's time. */
export function getClockOffset(newIdToken: string, clock: Clock): number {
  const issuedAt = parseIdToken(newIdToken)?.iat;
  return issuedAt === undefined ? 0 : issuedAt * 1000 - clock.now();
}
