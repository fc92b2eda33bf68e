import { AwsError } from "../../http/aws-error";

/** Cognito's default policy, and its words for what a password lacks. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^.{8,256}$/su, "Password not long enough"],
  [/[A-Z]/, "Password must have uppercase characters"],
  [/[a-z]/, "Password must have lowercase characters"],
  [/[0-9]/, "Password must have numeric characters"],
  [/[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+\- ]/, "Password must have symbol characters"],
];

/** @throws {AwsError} InvalidPasswordException naming the first rule that the password breaks */
export function assertPasswordAllowed(password: string): void {
  const broken = RULES.find(([expression]) => !expression.test(password));
  if (broken === undefined) return;
  throw new AwsError("InvalidPasswordException", `Password did not conform with policy: ${broken[1]}`);
}
