import type { Credentials } from "@/lib/aws/credentials";
import type { AwsCall } from "@/lib/aws/failures/aws-call";
import { callAborted, explainAwsError } from "@/lib/aws/failures/aws-error";
import { isClockSkew, serverTimeIn } from "@/lib/aws/failures/clock-skew";
import { explainAwsFailure } from "@/lib/aws/failures/explain-aws-failure";
import { jsonFailure } from "@/lib/aws/failures/json-failure";
import { signRequest } from "@/lib/aws/put/sign-request";
import type { Clock } from "@/lib/clock";
import { SinkError } from "@/lib/send/sink";

export interface JsonTarget {
  readonly url: URL;
  readonly region: string;
  /** The service's name in signatures. */
  readonly service: string;
  /** The header `x-amz-target`. */
  readonly operation: string;
  readonly call: AwsCall;
}

/**
 * Makes one call. Its body may change once the call has been sent, which `onSent` tells.
 *
 * @returns the answer's text
 * @throws {SinkError} as `explainAwsError` says
 */
export type JsonPost = (request: {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly credentials: Credentials;
  readonly signal: AbortSignal;
  readonly onSent: () => void;
}) => Promise<string>;

/** Clocks differ by a second or two; a correction has to be more than that to make a difference. */
const SMALLEST_CORRECTION_MS = 60_000;

/** Calls one operation of a service that speaks AWS's JSON protocol 1.1, signed, without a retry of its own. */
export function jsonPost({ url, region, service, operation, call }: JsonTarget, clock: Clock): JsonPost {
  /** Milliseconds to add to this machine's clock to get AWS's. */
  let offset = 0;

  /** @returns whether the same call, signed anew, can succeed */
  const correctClock = (message: string, dateHeader: string | null, usedOffset: number): boolean => {
    const serverTime = serverTimeIn(message) ?? Date.parse(dateHeader ?? "");
    const found = serverTime - clock.now();
    if (!(Math.abs(found - usedOffset) > SMALLEST_CORRECTION_MS)) return false;
    offset = found;
    return true;
  };

  return async ({ body, credentials, signal, onSent }) => {
    const usedOffset = offset;
    const headers = { "content-type": "application/x-amz-json-1.1", "x-amz-target": operation };
    const request = { url, region, service, headers, body };
    const signed = await signRequest(request, credentials, clock.now() + usedOffset);
    try {
      const sent = fetch(url, { method: "POST", headers: signed, body, signal, credentials: "omit" });
      onSent();
      const response = await sent;
      const text = await response.text();
      if (response.ok) return text;
      const { name, message } = jsonFailure(text, response.headers.get("x-amzn-errortype"));
      const clockCorrected =
        isClockSkew(name, message) && correctClock(message, response.headers.get("date"), usedOffset);
      throw explainAwsFailure(
        { name, message, status: response.status, clockCorrected, cause: undefined },
        call,
      );
    } catch (error) {
      const wasGivenUp = signal.aborted && !(error instanceof SinkError);
      throw wasGivenUp ? callAborted(error) : explainAwsError(error, call);
    }
  };
}
