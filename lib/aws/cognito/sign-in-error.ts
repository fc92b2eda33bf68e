import { SIGN_IN_RULES, type SignInPhase } from "@/lib/aws/cognito/sign-in-rules";
import { AwsError } from "@/lib/aws/errors/aws-error";
import { z } from "@/lib/zod";

/** What amazon-cognito-identity-js hands to its callbacks, and UserPoolFailure. */
const failureSchema = z.object({ code: z.string().min(1), message: z.string().nullish() });

/** Rules whose reason the pool gives in words that the person needs. */
const TELLS_WHY = new Set(["password-policy", "sign-in-blocked"]);

/** Says in plain words why signing in, or staying signed in, failed. Nothing of a password or token is in it. */
export function explainSignInError(error: unknown, phase: SignInPhase): AwsError {
  if (error instanceof AwsError) return error;
  const { code, message } = read(error);
  const rule = SIGN_IN_RULES.find((candidate) => candidate.matches(code, message, phase));
  const details = { facts: { service: code, said: message }, cause: error };
  if (rule === undefined) {
    return new AwsError("invalid", "sign-in-failed", `Signing in failed (${code}: ${message}).`, {
      hint: "Try again; if it stays so, check the sign-in settings.",
      ...details,
    });
  }
  const said = TELLS_WHY.has(rule.code) && message !== "" ? `${rule.message} ${message}` : rule.message;
  return new AwsError(rule.kind ?? "invalid", rule.code, said, { hint: rule.hint, ...details });
}

/** Without a code it is the library failing over an answer that a user pool would not give. */
function read(error: unknown): { code: string; message: string } {
  const failure = failureSchema.safeParse(error).data;
  if (failure !== undefined) return { code: failure.code, message: failure.message ?? "" };
  return { code: "UnreadableAnswer", message: error instanceof Error ? error.message : String(error) };
}
