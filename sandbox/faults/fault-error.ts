import { AwsError } from "../http/aws-error";

/** What each service says when it cannot answer. */
const UNAVAILABLE: Readonly<Record<string, AwsError>> = {
  firehose: new AwsError(
    "ServiceUnavailableException",
    "The service is unavailable. Back off and retry the operation. If you continue to see the exception, throughput limits for the delivery stream may have been exceeded.",
    { status: 503 },
  ),
  s3: new AwsError("ServiceUnavailable", "Service is unable to handle request.", { status: 503 }),
};

/** What each service says when it is asked too much. */
const THROTTLED: Readonly<Record<string, AwsError>> = {
  firehose: new AwsError("ThrottlingException", "Rate exceeded"),
  kinesis: new AwsError(
    "ProvisionedThroughputExceededException",
    "Rate exceeded for shard shardId-000000000000 in the stream.",
  ),
  s3: new AwsError("SlowDown", "Please reduce your request rate.", { status: 503 }),
};

/** The service's answer to a call that finds it out of order: status 503. */
export function unavailableError(service: string): AwsError {
  return (
    UNAVAILABLE[service] ??
    new AwsError("ServiceUnavailable", "The service is temporarily unable to handle the request.", {
      status: 503,
    })
  );
}

/** The service's answer to a call too many; `code` replaces its own. */
export function throttledError(service: string, code: string | null): AwsError {
  const usual = THROTTLED[service] ?? new AwsError("TooManyRequestsException", "Rate exceeded");
  return code === null ? usual : new AwsError(code, usual.message, { status: usual.status });
}
