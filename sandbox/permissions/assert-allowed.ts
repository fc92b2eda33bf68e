import type { Faults } from "../faults/faults";
import { AwsError } from "../http/aws-error";
import type { Caller } from "../http/json-service";
import { ACCOUNT_ID, SIGNED_IN_ROLE } from "../resource-ids";

/** IAM's message. */
export function notAuthorizedMessage(caller: Caller, action: string, resource: string): string {
  return `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
}

/**
 * Everything is allowed except the actions that a fault denies.
 * @param resource the ARN that the message names
 * @throws {AwsError} AccessDeniedException
 */
export function assertAllowed(faults: Faults, action: string, resource: string, caller: Caller): void {
  if (faults.denies(action)) {
    throw new AwsError("AccessDeniedException", notAuthorizedMessage(caller, action, resource));
  }
}

/** The ARN of a caller that uses keys of the identity pool's role. */
export function getCallerArn(): string {
  return `arn:aws:sts::${ACCOUNT_ID}:assumed-role/${SIGNED_IN_ROLE}/CognitoIdentityCredentials`;
}
