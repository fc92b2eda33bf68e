import { z } from "zod";

const cognitoId = z
  .string()
  .min(1)
  .max(55)
  .regex(/^[\w-]+:[0-9a-f-]+$/);

export const identityPoolIdSchema = cognitoId;
export const identityIdSchema = cognitoId;
/** Provider's name to token. */
export const loginsSchema = z.record(z.string(), z.string()).nullish();
