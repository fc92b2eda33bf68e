import type { Credentials } from "@/lib/aws/connection";
import { type AwsCall, AwsError } from "@/lib/aws/errors/aws-error";
import { isClockSkew, parseServerTime } from "@/lib/aws/errors/clock-skew";
import { callAborted, explainError, explainResponse } from "@/lib/aws/errors/explain-error";
import { signRequest } from "@/lib/aws/put/sign-request";
import type { Clock } from "@/lib/clock";
import { z } from "@/lib/zod";

/** One operation of a service that speaks AWS's JSON protocol 1.1. */
export interface JsonOperation {
  readonly url: URL;
  readonly region: string;
  /** The service's name in signatures. */
  readonly service: string;
  /** The header `x-amz-target`. */
  readonly target: string;
  readonly call: AwsCall;
}

/**
 * Makes one call. The body may change as soon as `onSent` was called.
 *
 * @returns the text of the response
 * @throws {AwsError} as `explainError` says
 */
export type JsonCall = (request: {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly credentials: Credentials;
  readonly signal: AbortSignal;
  readonly onSent: () => void;
}) => Promise<string>;

/** Clocks differ by a second or two; only a larger correction makes a difference. */
const SMALLEST_CORRECTION_MS = 60_000;

/** Calls an operation, signed, without a retry of its own. */
export function createJsonCall(operation: JsonOperation, clock: Clock): JsonCall {
  const { url, region, service, target, call } = operation;
  /** Milliseconds to add to this machine's clock to get AWS's. */
  let offset = 0;

  /** @returns whether the same call, signed again, can succeed */
  const correctClock = (message: string, dateHeader: string | null, usedOffset: number): boolean => {
    const serverTime = parseServerTime(message) ?? Date.parse(dateHeader ?? "");
    const found = serverTime - clock.now();
    if (!(Math.abs(found - usedOffset) > SMALLEST_CORRECTION_MS)) return false;
    offset = found;
    return true;
  };

  return async ({ body, credentials, signal, onSent }) => {
    const usedOffset = offset;
    const headers = { "content-type": "application/x-amz-json-1.1", "x-amz-target": target };
    const request = { url, region, service, headers, body };
    const signed = await signRequest(request, credentials, clock.now() + usedOffset);
    try {
      const sent = fetch(url, { method: "POST", headers: signed, body, signal, credentials: "omit" });
      onSent();
      const response = await sent;
      const text = await response.text();
      if (response.ok) return text;
      const { name, message } = parseErrorResponse(text, response.headers.get("x-amzn-errortype"));
      const clockCorrected =
        isClockSkew(name, message) && correctClock(message, response.headers.get("date"), usedOffset);
      const { status } = response;
      throw explainResponse({ name, message, status, clockCorrected, cause: undefined }, call);
    } catch (error) {
      const wasAborted = signal.aborted && !(error instanceof AwsError);
      throw wasAborted ? callAborted(error) : explainError(error, call);
    }
  };
}

const errorResponseSchema = z.object({
  __type: z.string().optional(),
  code: z.string().optional(),
  message: z.string().optional(),
  Message: z.string().optional(),
});

/**
 * The code and the message of an error response, by the rules of the AWS SDK.
 *
 * @param typeHeader the response's `x-amzn-errortype`
 * @returns the code `Unknown` for other responses
 */
export function parseErrorResponse(
  text: string,
  typeHeader: string | null,
): { name: string; message: string } {
  const response = errorResponseSchema.safeParse(parseJson(text)).data;
  const code = response?.__type ?? response?.code ?? typeHeader ?? "Unknown";
  return { name: plainCode(code), message: response?.message ?? response?.Message ?? "" };
}

/** `com.amazonaws.firehose#ServiceUnavailableException:http://…` is a ServiceUnavailableException. */
function plainCode(code: string): string {
  const withoutAddress = code.split(",")[0]?.split(":")[0] ?? "";
  return withoutAddress.split("#").pop() || "Unknown";
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
