import { AwsError } from "../http/aws-error";

/** Why a signature is rejected, independent of the service's error format. */
export type Rejection =
  | { readonly reason: "missing" }
  | { readonly reason: "malformed"; readonly detail: string }
  | { readonly reason: "unknown-key"; readonly accessKeyId: string }
  | { readonly reason: "invalid-token" }
  | { readonly reason: "expired-token"; readonly token: string }
  | { readonly reason: "wrong-region"; readonly region: string }
  | { readonly reason: "wrong-service"; readonly expected: string }
  | { readonly reason: "unsigned-headers"; readonly names: readonly string[] }
  | {
      readonly reason: "skewed";
      readonly detail: string;
      readonly requestTime: string;
      readonly serverTime: string;
    }
  | { readonly reason: "mismatch"; readonly canonical: string; readonly stringToSign: string };

/** Carries a rejection to the code that turns it into the service's error. */
export class SignatureRejected extends Error {
  override readonly name = "SignatureRejected";
  readonly rejection: Rejection;

  constructor(rejection: Rejection) {
    super(`The signature was rejected: ${rejection.reason}.`);
    this.rejection = rejection;
  }
}

const MISMATCH =
  "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";

/** The error of the JSON services. */
export function jsonSignatureError(rejection: Rejection): AwsError {
  switch (rejection.reason) {
    case "missing":
      return new AwsError("MissingAuthenticationTokenException", "Missing Authentication Token");
    case "malformed":
      return new AwsError("IncompleteSignatureException", rejection.detail);
    case "unknown-key":
    case "invalid-token":
      return new AwsError(
        "UnrecognizedClientException",
        "The security token included in the request is invalid.",
      );
    case "expired-token":
      return new AwsError("ExpiredTokenException", "The security token included in the request is expired");
    case "wrong-region":
      return new AwsError("InvalidSignatureException", "Credential should be scoped to a valid region. ");
    case "wrong-service":
      return new AwsError(
        "InvalidSignatureException",
        `Credential should be scoped to correct service: '${rejection.expected}'. `,
      );
    case "unsigned-headers":
      return new AwsError(
        "InvalidSignatureException",
        `'${rejection.names.join("', '")}' must be a 'SignedHeader' in the AWS Authorization.`,
      );
    case "skewed":
      return new AwsError("InvalidSignatureException", rejection.detail);
    case "mismatch":
      return new AwsError("InvalidSignatureException", MISMATCH);
  }
}
