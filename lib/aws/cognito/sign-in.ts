import { AuthenticationDetails, CognitoUser, CognitoUserPool } from "amazon-cognito-identity-js";
import { clockOffset } from "@/lib/aws/cognito/clock-offset";
import { userPoolEndpoint } from "@/lib/aws/cognito/endpoints";
import { memoryStorage } from "@/lib/aws/cognito/memory-storage";
import { explainSignInError } from "@/lib/aws/cognito/sign-in-error";
import { type Tokens, tokensSchema } from "@/lib/aws/cognito/tokens";
import { withUserPoolTimeout } from "@/lib/aws/cognito/user-pool-timeout";
import { AwsError } from "@/lib/aws/errors/aws-error";
import type { NewPasswordStep } from "@/lib/aws/new-password-step";
import type { Clock } from "@/lib/clock";
import type { SignInConfig } from "@/lib/config/deployment";

/** Where a sign-in stands: done, or the pool asks for a new password first. */
export type PoolStep = { readonly kind: "signed-in"; readonly tokens: Tokens } | NewPasswordStep<PoolStep>;

/**
 * Signs in by SRP: the password is used for arithmetic here and never leaves the browser.
 *
 * @throws {AwsError} with a code such as `wrong-password`, `unknown-user`, `no-answer`
 */
export function signIn(
  config: SignInConfig,
  endpoint: string | undefined,
  credentials: { readonly username: string; readonly password: string },
  clock: Clock,
): Promise<PoolStep> {
  const storage = memoryStorage();
  // Names of users hold no blanks (pattern of InitiateAuth); those are from copying.
  const username = credentials.username.trim();
  const pool = new CognitoUserPool({
    UserPoolId: config.userPoolId,
    ClientId: config.userPoolClientId,
    endpoint: userPoolEndpoint(config, endpoint),
    Storage: storage,
  });
  const user = new CognitoUser({ Username: username, Pool: pool, Storage: storage });
  const details = new AuthenticationDetails({ Username: username, Password: credentials.password });
  const device = () =>
    storage.getItem(
      `CognitoIdentityServiceProvider.${config.userPoolClientId}.${user.getUsername()}.deviceKey`,
    );
  return nextStep({ user, device, clock }, (callbacks) => user.authenticateUser(details, callbacks));
}

interface Attempt {
  readonly user: CognitoUser;
  readonly device: () => string | null;
  readonly clock: Clock;
}

type Callbacks = Parameters<CognitoUser["authenticateUser"]>[1];

async function nextStep(attempt: Attempt, start: (callbacks: Callbacks) => void): Promise<PoolStep> {
  try {
    return await withUserPoolTimeout(attempt.clock, () => answer(attempt, start));
  } catch (error) {
    throw explainSignInError(error, "password");
  }
}

/** Turns the library's callbacks, and what it throws on the way to them, into a promise. */
function answer(attempt: Attempt, start: (callbacks: Callbacks) => void): Promise<PoolStep> {
  const { user, device, clock } = attempt;
  return new Promise((resolve, reject) => {
    const unsupported = (challenge: string) => reject(unsupportedChallenge(challenge));
    start({
      onSuccess: (session) => {
        const idToken = session.getIdToken().getJwtToken();
        resolve({
          kind: "signed-in",
          tokens: tokensSchema.parse({
            idToken,
            refreshToken: session.getRefreshToken().getToken(),
            deviceKey: device() ?? undefined,
            clockOffset: clockOffset(idToken, clock),
          }),
        });
      },
      onFailure: reject,
      newPasswordRequired: (_attributes: unknown, required: unknown) =>
        resolve({
          kind: "new-password",
          requiredAttributes: Array.isArray(required) ? required.map(String) : [],
          complete: (newPassword, attributes) =>
            nextStep(attempt, (callbacks) =>
              user.completeNewPasswordChallenge(newPassword, attributes, callbacks),
            ),
        }),
      mfaRequired: unsupported,
      totpRequired: unsupported,
      mfaSetup: unsupported,
      selectMFAType: unsupported,
      customChallenge: () => unsupported("CUSTOM_CHALLENGE"),
    });
  });
}

function unsupportedChallenge(challenge: string): AwsError {
  return new AwsError(
    "invalid",
    "challenge-unsupported",
    `The user pool asks for ${challenge}, which this page cannot answer.`,
    {
      hint: "Use a user without multi-factor authentication or custom challenges.",
      facts: { challenge },
    },
  );
}
