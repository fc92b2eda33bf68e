import type { SandboxClock } from "../clock";
import { ConnectionCut } from "../http/connection-cut";
import { throttledError, unavailableError } from "./fault-error";
import type { Faults } from "./faults";

/**
 * Runs one call of a service as the faults in force would have it.
 *
 * @param drop is given a result that nobody will get, because the connection is cut
 * @throws {AwsError} unavailable or throttled, before `call` ran
 * @throws {ConnectionCut} before `call` ran, or after it
 */
export async function underFaults<T>(
  faults: Faults,
  clock: SandboxClock,
  operation: { readonly service: string; readonly name: string },
  call: () => T | Promise<T>,
  drop: (result: T) => void = () => undefined,
): Promise<T> {
  const { outcome, latencyMilliseconds } = faults.nextCall(operation.name);
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
    drop(result);
    throw new ConnectionCut({ afterHead: true });
  }
  return result;
}
