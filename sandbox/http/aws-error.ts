export interface AwsErrorOptions {
  /** HTTP status; the default is 400. */
  readonly status?: number;
  /** Additional elements of an S3 error document. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Additional response headers. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error as the AWS service would return it. Each protocol has a different wire format for it. */
export class AwsError extends Error {
  override readonly name = "AwsError";
  /** The service's error code, for example `ResourceNotFoundException`. */
  readonly code: string;
  readonly status: number;
  readonly fields: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: string, message: string, options: AwsErrorOptions = {}) {
    super(message);
    this.code = code;
    this.status = options.status ?? 400;
    this.fields = options.fields ?? {};
    this.headers = options.headers ?? {};
  }
}
