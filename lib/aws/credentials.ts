/** Temporary AWS credentials. Never logged, never stored. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** When they end, by this machine's clock: milliseconds since 1970. */
  readonly expiration: number;
}

export interface CredentialSource {
  /**
   * Credentials that are good for a while.
   *
   * @throws {AwsError} `session-ended`, `no-answer` or another, when none can be had
   */
  get(): Promise<Credentials>;
  /** The service says that these are not good any more: `get` will fetch others. */
  discard(credentials: Credentials): Promise<void>;
}
