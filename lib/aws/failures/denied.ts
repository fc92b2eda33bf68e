/*
 * AWS words a denial "User: … is not authorized to perform: ACTION on resource: ARN because …"; S3 puts the ARN in
 * quotation marks.
 */

/** The IAM action that a denial names. */
export function deniedAction(message: string): string | undefined {
  return /not authorized to perform:? ([\w-]+:\w+)/.exec(message)?.[1];
}

/** The ARN that a denial names. */
export function deniedResource(message: string): string | undefined {
  return /on resource:? "?(arn:[^\s",]+)/.exec(message)?.[1];
}

/** The kind of policy that denies explicitly: no permission that is added elsewhere helps against it. */
export function denyingPolicy(message: string): string | undefined {
  return /explicit deny in an? ([\w -]+?policy|permissions boundary)/.exec(message)?.[1];
}

/** The kind of policy that would have to allow it, where it is not the role's own. */
export function missingPolicy(message: string): string | undefined {
  const policy = /because no ([\w -]+?(?:policy|boundary)) allows/.exec(message)?.[1];
  return policy === "identity-based policy" ? undefined : policy;
}
