import { z } from "zod";
import { AwsError } from "../http/aws-error";

/** From the API reference: a token is valid for five minutes. */
const LIFETIME_MILLISECONDS = 300_000;

const tokenSchema = z.object({
  stream: z.string(),
  /** The last listed name or id. */
  after: z.string(),
  issuedAt: z.number(),
});

export interface PagingToken {
  /** Empty for a list of streams. */
  readonly stream: string;
  readonly after: string;
}

export const nextTokenSchema = z.string().min(1).max(1_048_576).nullish();

export function encodeToken(token: PagingToken, now: number): string {
  return Buffer.from(JSON.stringify({ ...token, issuedAt: now })).toString("base64");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64").toString("utf8"));
  } catch {
    return undefined;
  }
}

/** @throws {AwsError} InvalidArgumentException, or ExpiredNextTokenException after five minutes */
export function decodeToken(text: string, now: number): PagingToken {
  const token = tokenSchema.safeParse(parseJson(text));
  if (!token.success) throw new AwsError("InvalidArgumentException", "NextToken is invalid.");
  if (now > token.data.issuedAt + LIFETIME_MILLISECONDS) {
    throw new AwsError("ExpiredNextTokenException", "NextToken has expired.");
  }
  return token.data;
}
