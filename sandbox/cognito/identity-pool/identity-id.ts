import { hash } from "node:crypto";
import { HOME_REGION, IDENTITY_POOL_ID } from "../../names";

/** The identity of a person: always the same for one person and pool, `us-east-1:` and a UUID. */
export function identityIdOf(sub: string): string {
  const digest = hash("sha256", `${IDENTITY_POOL_ID}/${sub}`);
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `5${digest.slice(13, 16)}`,
    `a${digest.slice(17, 20)}`,
  ];
  return `${HOME_REGION}:${parts.join("-")}-${digest.slice(20, 32)}`;
}
