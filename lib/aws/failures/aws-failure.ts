/** An error answer of AWS, or of something that stands where AWS should. */
export interface AwsFailure {
  /** The service's error code. `Unknown` or `SyntaxError` where the answer was not one of AWS's. */
  readonly name: string;
  readonly message: string;
  /** The HTTP status. */
  readonly status: number;
  /** The clock that requests are signed by was set right since: the same call can succeed now. */
  readonly clockCorrected: boolean;
  readonly cause: unknown;
}
