/** Error codes by which AWS asks for a lower rate, for a call or for one record of it. */
const THROTTLING_CODES: ReadonlySet<string> = new Set([
  "BandwidthLimitExceeded",
  "KMSThrottlingException",
  "LimitExceededException",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "RequestThrottled",
  "RequestThrottledException",
  "SlowDown",
  "ThrottledException",
  "Throttling",
  "ThrottlingException",
  "TooManyRequestsException",
]);

/** Firehose asks for a lower rate by "ServiceUnavailableException: Slow down." */
export function isThrottlingCode(code: string, message: string): boolean {
  return THROTTLING_CODES.has(code) || /slow down|rate exceeded|throttl/i.test(message);
}
