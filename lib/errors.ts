/**
 * Every code that an error of ours can have: stable, kebab-case. The catalogue of each language is complete over them,
 * so that a new code does not compile without its texts.
 */
export type ErrorCode =
  | AwsErrorCode
  | SignInErrorCode
  | PageErrorCode
  | TemplateErrorCode
  | RenderErrorCode
  | RunErrorCode
  | CommandErrorCode;

/** lib/aws: calls to AWS. */
export type AwsErrorCode =
  | "aborted"
  | "access-denied"
  | "answer-unreadable"
  | "clock-corrected"
  | "clock-skewed"
  | "credentials-expired"
  | "credentials-refused"
  | "given-up"
  | "key-trouble"
  | "no-answer"
  | "not-active"
  | "not-an-aws-answer"
  | "not-direct-put"
  | "not-found"
  | "object-cut-short"
  | "object-damaged"
  | "other-region"
  | "refused"
  | "service-not-available"
  | "throttled"
  | "unavailable";

/** lib/aws/cognito: signing in, staying signed in, getting credentials. */
export type SignInErrorCode =
  | "challenge-unsupported"
  | "client-secret"
  | "identity-pool-distrusts"
  | "identity-pool-refused"
  | "identity-pool-roles"
  | "password-policy"
  | "password-reset-required"
  | "session-ended"
  | "sign-in-blocked"
  | "sign-in-failed"
  | "sign-in-timed-out"
  | "srp-not-enabled"
  | "temporary-password-expired"
  | "too-many-attempts"
  | "unknown-client"
  | "unknown-identity-pool"
  | "unknown-user"
  | "user-disabled"
  | "user-not-confirmed"
  | "user-pool-not-found"
  | "user-pool-unavailable"
  | "user-pool-unreadable"
  | "wrong-password";

/** The page, lib/config and lib/storage: configuration, links to a user pool, what the browser stores. */
export type PageErrorCode =
  | "config-incomplete"
  | "config-malformed"
  | "config-unreachable"
  | "kdg-link-malformed"
  | "language-not-loaded"
  | "page-part-not-loaded"
  | "part-not-loaded"
  | "storage-blocked"
  | "storage-full"
  | "stored-value-malformed"
  | "stored-value-newer";

/** lib/share, lib/storage and lib/inference: sharing, saving, importing and inferring templates. */
export type TemplateErrorCode =
  | "athena-bucket-malformed"
  | "athena-ddl-too-long"
  | "athena-prefix-unknown"
  | "kdg-templates-empty"
  | "kdg-templates-unreadable"
  | "sample-empty"
  | "sample-malformed"
  | "sample-too-complex"
  | "sample-too-deep"
  | "sample-too-large"
  | "share-damaged"
  | "share-invalid"
  | "share-newer"
  | "share-too-large"
  | "share-too-long"
  | "template-file-newer"
  | "template-file-unreadable"
  | "template-has-errors"
  | "template-name-empty"
  | "template-unknown";

/** lib/template: rendering. Each is the code of a diagnostic as well. */
export type RenderErrorCode =
  | "bad-argument"
  | "record-too-large"
  | "render-failed"
  | "too-many-repetitions"
  | "unknown-time-zone";

/** lib/schedule, lib/send and lib/worker: runs. */
export type RunErrorCode =
  | "bad-partition-key"
  | "credentials-always-expired"
  | "destination-silent"
  | "every-record-oversized"
  | "mark-name-taken"
  | "mark-needs-object"
  | "rate-settings"
  | "run-options"
  | "unexpected"
  | "worker-failed";

/** cli: the command line. */
export type CommandErrorCode = "bad-command-line" | "unreadable-file";

/** The values in an error's message, so that it can be written in another language. */
export type ErrorFacts = Readonly<Record<string, string | number>>;

export interface ErrorDetails {
  /** What to do about it, in one sentence. */
  readonly hint?: string;
  readonly facts?: ErrorFacts;
  /** The error that this one explains. */
  readonly cause?: unknown;
}

/**
 * An error that we understand: it says what failed, why with the value, and what to do.
 * Other errors are wrapped in one of these once, at the boundary where they enter.
 */
export class HeadwaterError extends Error {
  override readonly name: string = "HeadwaterError";
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly facts: ErrorFacts;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
    this.facts = details.facts ?? {};
  }
}
