import { AuthenticationDetails, CognitoUser, CognitoUserPool } from "amazon-cognito-identity-js";
import { getUserPoolEndpoint } from "@/lib/aws/cognito/endpoints";
import { createMemoryStorage } from "@/lib/aws/cognito/memory-storage";
import { explainSignInError } from "@/lib/aws/cognito/sign-in-error";
import { getClockOffset, type Tokens, tokensSchema } from "@/lib/aws/cognito/tokens";
import { withUserPoolTimeout } from "@/lib/aws/cognito/user-pool-api";
import { AwsError } from "@/lib/aws/errors/aws-error";
import type { NewPasswordStep } from "@/lib/aws/session";
import type { Clock } from "@/lib/clock";
import type { SignInConfig } from "@/lib/config/deployment";

/** The state of a sign-in: done, or the user pool has a challenge first. */
export type PoolStep = { readonly kind: "signed-in"; readonly tokens: Tokens } | NewPasswordStep<PoolStep>;

/**
 * Signs in with SRP: the password never leaves the browser.
 *
 * @throws {AwsError} with a code such as `wrong-password`, `unknown-user`, `no-answer`
 */
export function signIn(
  config: SignInConfig,
  endpoint: string | undefined,
  credentials: { readonly username: string; readonly password: string },
  clock: Clock,
): Promise<PoolStep> {
  const storage = createMemoryStorage();
  // Usernames contain no white space (pattern of InitiateAuth); it comes from copying.
  const username = credentials.username.trim();
  const pool = new CognitoUserPool({
    UserPoolId: config.userPoolId,
    ClientId: config.userPoolClientId,
    endpoint: getUserPoolEndpoint(config, endpoint),
    Storage: storage,
  });
  const user = new CognitoUser({ Username: username, Pool: pool, Storage: storage });
  const details = new AuthenticationDetails({ Username: username, Password: credentials.password });
  const getDeviceKey = () =>
    storage.getItem(
      `CognitoIdentityServiceProvider.${config.userPoolClientId}.${user.getUsername()}.deviceKey`,
    );
  return nextStep({ user, getDeviceKey, clock }, (callbacks) => user.authenticateUser(details, callbacks));
}

interface Attempt {
  readonly user: CognitoUser;
  readonly getDeviceKey: () => string | null;
  readonly clock: Clock;
}

type Callbacks = Parameters<CognitoUser["authenticateUser"]>[1];

async function nextStep(attempt: Attempt, start: (callbacks: Callbacks) => void): Promise<PoolStep> {
  try {
    return await withUserPoolTimeout(attempt.clock, () => run(attempt, start));
  } catch (error) {
    throw explainSignInError(error, "password");
  }
}

/** Turns the library's callbacks, and the errors that it throws before them, into a promise. */
function run(attempt: Attempt, start: (callbacks: Callbacks) => void): Promise<PoolStep> {
  const { user, getDeviceKey, clock } = attempt;
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
            deviceKey: getDeviceKey() ?? undefined,
            clockOffset: getClockOffset(idToken, clock),
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
    `The user pool requires ${challenge}, which this page does not support.`,
    {
      hint: "Sign in as a user without multi-factor authentication and custom challenges.",
      facts: { challenge },
    },
  );
}
