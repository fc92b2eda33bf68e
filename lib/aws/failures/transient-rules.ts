import type { AwsFailure } from "@/lib/aws/failures/aws-failure";
import { isClockSkew } from "@/lib/aws/failures/clock-skew";
import { isThrottlingCode } from "@/lib/aws/failures/throttling";
import type { AwsErrorCode } from "@/lib/errors";
import type { SinkErrorKind } from "@/lib/send/sink";

/** A failure after which the same call can succeed, and what is said about it. */
export interface TransientRule {
  readonly kind: SinkErrorKind;
  readonly code: AwsErrorCode;
  readonly matches: (failure: AwsFailure) => boolean;
  readonly message: (failure: AwsFailure) => string;
  readonly hint: string;
  readonly maybeWritten: (failure: AwsFailure) => boolean;
}

const never = (): boolean => false;

/** First match wins. */
export const TRANSIENT_RULES: readonly TransientRule[] = [
  {
    kind: "credentials-expired",
    code: "credentials-expired",
    matches: ({ name, message }) =>
      ["ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired"].includes(name) ||
      /security token included in the request is expired/i.test(message),
    message: () => "The temporary AWS credentials expired.",
    hint: "Headwater fetches fresh ones by itself.",
    maybeWritten: never,
  },
  {
    kind: "unavailable",
    code: "clock-corrected",
    matches: ({ name, message, clockCorrected }) => clockCorrected && isClockSkew(name, message),
    message: () => "This computer's clock differs from AWS's.",
    hint: "Headwater goes by AWS's clock from now on.",
    maybeWritten: never,
  },
  {
    kind: "throttled",
    code: "throttled",
    matches: ({ name, message, status }) => status === 429 || isThrottlingCode(name, message),
    message: ({ name, message }) => `AWS asks for a lower rate (${name}: ${message}).`,
    hint: "Headwater slows down by itself; a lower rate or a quota increase avoids it.",
    maybeWritten: never,
  },
  {
    kind: "unavailable",
    code: "unavailable",
    matches: ({ status }) => status >= 500 || status === 408,
    message: ({ name, status }) => `AWS could not answer (status ${status}, ${name}).`,
    hint: "Headwater tries again by itself.",
    // 503 is said before anything is done; after the others, nobody knows.
    maybeWritten: ({ status }) => status !== 503,
  },
  {
    kind: "unavailable",
    code: "answer-unreadable",
    matches: ({ status }) => status < 300,
    message: ({ status }) => `What came is not an answer of AWS (status ${status}).`,
    hint: "A proxy, or the endpoint in config.json, may be at fault.",
    maybeWritten: () => true,
  },
];
