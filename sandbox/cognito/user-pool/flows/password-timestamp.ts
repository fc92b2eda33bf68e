import { AwsError } from "../../../http/aws-error";

/** How far the client's clock may be off. */
const TOLERANCE_MILLISECONDS = 5 * 60_000;

/** `Sun Nov 1 08:05:09 UTC 2026`: English, the day without a zero before it. */
const FORM = /^(Sun|Mon|Tue|Wed|Thu|Fri|Sat) ([A-Z][a-z]{2}) (\d{1,2}) (\d\d:\d\d:\d\d) UTC (\d{4})$/;

/** @throws {AwsError} where the time of a password proof has another form or is too far from now */
export function assertTimestamp(timestamp: string, now: number): void {
  const match = FORM.exec(timestamp);
  const time =
    match === null ? Number.NaN : Date.parse(`${match[3]} ${match[2]} ${match[5]} ${match[4]} GMT`);
  if (Number.isNaN(time)) {
    throw new AwsError(
      "InvalidParameterException",
      "TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.",
    );
  }
  if (Math.abs(now - time) > TOLERANCE_MILLISECONDS) {
    throw new AwsError("NotAuthorizedException", `TIMESTAMP ${timestamp} is too far from the server's time.`);
  }
}
