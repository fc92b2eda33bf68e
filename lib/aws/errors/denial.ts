/** What AWS's message about a denied call names. */
export interface Denial {
  /** The IAM action. */
  readonly action: string | undefined;
  /** The ARN of the resource. */
  readonly resource: string | undefined;
  /** The kind of policy that denies explicitly: a permission elsewhere does not help against it. */
  readonly deniedBy: string | undefined;
  /** The kind of policy that has to allow the action too, besides the role's own. */
  readonly limitedBy: string | undefined;
}

/**
 * Reads "User: … is not authorized to perform: ACTION on resource: ARN because …". S3 puts the ARN in quotation
 * marks. AWS gives these facts nowhere but in the message.
 */
export function parseDenial(message: string): Denial {
  const missing = /because no ([\w -]+?(?:policy|boundary)) allows/.exec(message)?.[1];
  return {
    action: /not authorized to perform:? ([\w-]+:\w+)/.exec(message)?.[1],
    resource: /on resource:? "?(arn:[^\s",]+)/.exec(message)?.[1],
    deniedBy: /explicit deny in an? ([\w -]+?policy|permissions boundary)/.exec(message)?.[1],
    limitedBy: missing === "identity-based policy" ? undefined : missing,
  };
}
