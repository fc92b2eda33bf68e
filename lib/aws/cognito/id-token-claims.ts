import { z } from "@/lib/zod";

/** The claims of an ID token that the page uses; times are seconds since 1970 by the user pool's clock. */
const claimsSchema = z.object({
  exp: z.number(),
  iat: z.number(),
  "cognito:username": z.string().optional(),
  email: z.string().optional(),
});
export type IdTokenClaims = z.infer<typeof claimsSchema>;

/**
 * Reads a token's claims without checking its signature: that is for the services it is shown to.
 *
 * @returns undefined for what is not an ID token
 */
export function idTokenClaims(idToken: string): IdTokenClaims | undefined {
  try {
    const payload = (idToken.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
    const bytes = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
    return claimsSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch {
    return undefined;
  }
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The name a person knows themselves by: pools whose users sign in with an e-mail address name them by a UUID. */
export function displayName(claims: IdTokenClaims | undefined): string {
  const username = claims?.["cognito:username"] ?? "";
  return (UUID.test(username) || username === "" ? claims?.email : username) ?? username;
}
