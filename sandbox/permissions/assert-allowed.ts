import type { Faults } from "../faults/faults";
import { AwsError } from "../http/aws-error";
import type { Caller } from "../http/json-service";

/** In IAM's own words. */
export function notAuthorizedMessage(caller: Caller, action: string, resource: string): string {
  return `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
}

/**
 * Everything is allowed but what a fault takes away.
 *
 * @param resource the ARN that the message names
 * @throws {AwsError} AccessDeniedException
 */
export function assertAllowed(faults: Faults, action: string, resource: string, caller: Caller): void {
  if (faults.denies(action)) {
    throw new AwsError("AccessDeniedException", notAuthorizedMessage(caller, action, resource));
  }
}
