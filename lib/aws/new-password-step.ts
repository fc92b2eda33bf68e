/** The pool asks for a new password before it signs in. */
export interface NewPasswordStep<Next> {
  readonly kind: "new-password";
  /** Attributes that the pool wants to be told as well, such as `name`: without the prefix `userAttributes.`. */
  readonly requiredAttributes: readonly string[];
  /**
   * May be called again after `password-policy`.
   *
   * @throws {AwsError} `password-policy`, `sign-in-timed-out` and those of signing in
   */
  readonly complete: (newPassword: string, attributes: Readonly<Record<string, string>>) => Promise<Next>;
}
