const SKEW_CODES: ReadonlySet<string> = new Set([
  "RequestExpired",
  "RequestInTheFuture",
  "RequestTimeTooSkewed",
]);

/** Whether AWS refused a request for the time it was signed at. */
export function isClockSkew(name: string, message: string): boolean {
  return SKEW_CODES.has(name) || /signature (not yet current|expired)/i.test(message);
}

/**
 * The service's time as such a refusal gives it: "Signature expired: 20260101T000000Z is now earlier than
 * 20260101T000500Z (20260101T001000Z - 5 min.)", "Signature not yet current: … is still later than … (… + 5 min.)".
 *
 * @returns milliseconds since 1970, undefined where the message does not tell
 */
export function serverTimeIn(message: string): number | undefined {
  const match = /\((\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z [-+] \d+ min/.exec(message);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
