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

/** Every fault that an error can name as one of several. Catalogues are complete over these as well. */
export type IssueCode =
  | ValueIssueCode
  | RunSettingIssueCode
  | SignInSettingIssueCode
  | "account-in-url"
  | "endpoint-format"
  | "missing-parameters"
  | "not-a-share-file"
  | "not-an-export"
  | "not-as-exported"
  | "not-as-stored"
  | "not-json"
  | "not-put-json"
  | "one-line"
  | "other-failure-count"
  | "other-record-count"
  | "query-in-url"
  | "template-bytes"
  | "template-name";

/** Values of the wrong type, size or form. */
type ValueIssueCode =
  | "not-one-of"
  | "too-large"
  | "too-long"
  | "too-short"
  | "too-small"
  | "unknown-key"
  | "unknown-keys"
  | "unusable"
  | "wrong-type";

/** Settings of a run, as a form or a link gives them. */
type RunSettingIssueCode =
  | "blank"
  | "burst-too-long"
  | "empty-week"
  | "later-than-start"
  | "ramp-from-zero"
  | "stream-name-format"
  | "week-length"
  | "whole-number";

/** Sign-in settings, as config.json, a link or the settings dialog gives them. */
type SignInSettingIssueCode =
  | "app-client-id-format"
  | "app-client-id-length"
  | "identity-pool-id-format"
  | "identity-pool-id-length"
  | "region-format"
  | "user-pool-id-format"
  | "user-pool-id-length";

/** The values in an error's message, so that it can be written in another language. */
export type ErrorFacts = Readonly<Record<string, string | number>>;

/** One of the faults that an error names at once, for example one key of config.json. */
export interface ErrorIssue {
  readonly code: IssueCode;
  /** What is wrong, in English, without the place. */
  readonly message: string;
  /** Where it is wrong, dotted: `cognito.region`. Empty: in the whole. */
  readonly path: string;
  /** The value there, where a message may show it. */
  readonly value?: string;
  readonly facts: ErrorFacts;
}

export interface ErrorDetails {
  /** What to do about it, in one sentence. */
  readonly hint?: string;
  readonly facts?: ErrorFacts;
  readonly issues?: readonly ErrorIssue[];
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
  /** The single faults, where the message names several. */
  readonly issues: readonly ErrorIssue[];

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
    this.facts = details.facts ?? {};
    this.issues = details.issues ?? [];
  }
}

/** An error as plain data: it does not cross from a worker to the page, or into storage, with its fields. */
export interface ErrorReport {
  readonly code: string;
  /** In English. */
  readonly message: string;
  readonly hint: string | undefined;
  readonly facts: ErrorFacts;
  readonly issues?: readonly ErrorIssue[];
}

/** @throws `error` itself if it is not a `HeadwaterError` */
export function toErrorReport(error: unknown): ErrorReport {
  if (!(error instanceof HeadwaterError)) throw error;
  const { code, message, hint, facts, issues } = error;
  return { code, message, hint, facts, ...(issues.length > 0 && { issues }) };
}
