/** Temporary AWS credentials. Never logged, never stored. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** When they expire, by this machine's clock: milliseconds since 1970. */
  readonly expiration: number;
}

export interface CredentialSource {
  /**
   * Credentials that do not expire at once.
   *
   * @throws {AwsError} `session-ended`, `no-answer` or another, if there are none
   */
  get(): Promise<Credentials>;
  /** A service rejected these credentials as expired: `get` fetches new ones. */
  discard(credentials: Credentials): Promise<void>;
}

/** Everything that a client needs to call one region. */
export interface AwsConnection {
  readonly region: string;
  /** An AWS-compatible endpoint for every service; undefined is AWS itself. */
  readonly endpoint: string | undefined;
  readonly credentials: CredentialSource;
}
