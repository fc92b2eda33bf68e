import type { SandboxClock } from "../clock";
import { AwsError } from "../http/aws-error";
import { ConnectionCut } from "../http/connection-cut";
import type { Faults } from "./faults";

/**
 * Runs one call of a service with the faults in force.
 * @param discard releases a result that is not sent because the connection is cut
 * @throws {AwsError} unavailable or throttled, before `call` runs
 * @throws {ConnectionCut} before or after `call` runs
 */
export async function injectFaults<T>(
  faults: Faults,
  clock: SandboxClock,
  operation: { readonly service: string; readonly name: string },
  call: () => T | Promise<T>,
  discard: (result: T) => void = () => undefined,
): Promise<T> {
  const { outcome, latencyMilliseconds } = faults.drawCallFaults(operation.name);
  if (latencyMilliseconds > 0) {
    await new Promise<void>((resolve) => {
      clock.after(latencyMilliseconds, resolve);
    });
  }
  if (outcome === "unavailable") throw unavailableError(operation.service);
  if (outcome === "throttled") {
    throw throttledError(operation.service, faults.settings.throttledCode);
  }
  if (outcome === "cut-before-write") throw new ConnectionCut();
  const result = await call();
  if (outcome === "cut-after-write") {
    discard(result);
    throw new ConnectionCut({ afterHead: true });
  }
  return result;
}

/** Each service's error when it is unavailable. */
const UNAVAILABLE_ERRORS: Readonly<Record<string, AwsError>> = {
  firehose: new AwsError(
    "ServiceUnavailableException",
    "The service is unavailable. Back off and retry the operation. If you continue to see the exception, throughput limits for the delivery stream may have been exceeded.",
    { status: 503 },
  ),
  s3: new AwsError("ServiceUnavailable", "Service is unable to handle request.", { status: 503 }),
};

/** Each service's throttling error. */
const THROTTLING_ERRORS: Readonly<Record<string, AwsError>> = {
  firehose: new AwsError("ThrottlingException", "Rate exceeded"),
  kinesis: new AwsError(
    "ProvisionedThroughputExceededException",
    "Rate exceeded for shard shardId-000000000000 in the stream.",
  ),
  s3: new AwsError("SlowDown", "Please reduce your request rate.", { status: 503 }),
};

/** The service's error with status 503. */
function unavailableError(service: string): AwsError {
  return (
    UNAVAILABLE_ERRORS[service] ??
    new AwsError("ServiceUnavailable", "The service is temporarily unable to handle the request.", {
      status: 503,
    })
  );
}

/** The service's throttling error; `code` replaces its default code. */
function throttledError(service: string, code: string | null): AwsError {
  const error = THROTTLING_ERRORS[service] ?? new AwsError("TooManyRequestsException", "Rate exceeded");
  return code === null ? error : new AwsError(code, error.message, { status: error.status });
}
