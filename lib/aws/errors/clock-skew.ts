const SKEW_CODES: ReadonlySet<string> = new Set([
  "RequestExpired",
  "RequestInTheFuture",
  "RequestTimeTooSkewed",
]);

/** Whether AWS rejected a request because of its timestamp. */
export function isClockSkew(name: string, message: string): boolean {
  return SKEW_CODES.has(name) || /signature (not yet current|expired)/i.test(message);
}

/**
 * The service's time, from the message of such a rejection: "Signature expired: 20260101T000000Z is now earlier than
 * 20260101T000500Z (20260101T001000Z - 5 min.)", "Signature not yet current: … is still later than … (… + 5 min.)".
 *
 * @returns milliseconds since 1970, undefined if the message does not contain it
 */
export function parseServerTime(message: string): number | undefined {
  const match = /\((\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z [-+] \d+ min/.exec(message);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
