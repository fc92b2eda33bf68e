import { z } from "zod";
import { AwsError } from "../../http/aws-error";
import { USER_POOL_CLIENT_ID } from "../../resource-ids";

export function incorrectUsernameOrPassword(): AwsError {
  return new AwsError("NotAuthorizedException", "Incorrect username or password.");
}

/**
 * @throws {AwsError} ResourceNotFoundException if the pool has no such app client
 */
export function assertClient(clientId: string): void {
  if (clientId !== USER_POOL_CLIENT_ID) {
    throw new AwsError("ResourceNotFoundException", `User pool client ${clientId} does not exist.`);
  }
}

export type AuthParameters = Readonly<Record<string, string | null | undefined>>;

/**
 * @throws {AwsError} InvalidParameterException if the parameter is missing or empty
 */
export function requireParameter(parameters: AuthParameters, name: string): string {
  const value = parameters[name];
  if (!value) throw new AwsError("InvalidParameterException", `Missing required parameter ${name}`);
  return value;
}

export const clientIdSchema = z
  .string()
  .min(1)
  .max(128)
  .regex(/^[\w+]+$/);

/** Some clients send `null` for a missing value. */
export const parametersSchema = z
  .record(z.string(), z.string().nullish())
  .nullish()
  .transform((parameters) => parameters ?? {});

export const accessTokenSchema = z.string().regex(/^[A-Za-z0-9-_=.]+$/);
