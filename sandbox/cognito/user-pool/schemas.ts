import { z } from "zod";

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
