/** An error answer of a user pool, or none: `code` is the service's own, `NetworkError` or `UnreadableAnswer`. */
export class UserPoolFailure extends Error {
  override readonly name = "UserPoolFailure";
  readonly code: string;

  constructor(code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
