import { ACCOUNT_ID, SIGNED_IN_ROLE } from "../names";

/** How AWS names who uses keys of an identity pool's role. */
export function callerArn(): string {
  return `arn:aws:sts::${ACCOUNT_ID}:assumed-role/${SIGNED_IN_ROLE}/CognitoIdentityCredentials`;
}
