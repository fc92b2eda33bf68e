import type { ListenPlace } from "./listen-error";
import { parsePort } from "./parse-port";
import { PlainError } from "./plain-error.mjs";

/** Where the page and the sandbox listen. */
export interface Places {
  readonly page: ListenPlace;
  readonly sandbox: ListenPlace;
}

/**
 * Reads PORT (3000), SANDBOX_PORT (4566) and HOST (127.0.0.1, this machine alone) of an environment.
 *
 * @throws {PlainError} when they make no sense
 */
export function readPlaces(env: Readonly<Record<string, string | undefined>>): Places {
  const host = env.HOST || "127.0.0.1";
  const page = parsePort("PORT", env.PORT, 3000);
  const sandbox = parsePort("SANDBOX_PORT", env.SANDBOX_PORT, 4566);
  if (page === sandbox && page !== 0) {
    throw new PlainError(`PORT and SANDBOX_PORT are both ${page}. Set them to different ports.`);
  }
  return {
    page: { name: "page", host, port: page, portVariable: "PORT" },
    sandbox: { name: "sandbox", host, port: sandbox, portVariable: "SANDBOX_PORT" },
  };
}
