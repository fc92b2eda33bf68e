import { PlainError } from "../plain-error.mjs";

/** The host characters that a policy can name (CSP Level 3, host-source), with a port. */
const ORIGIN = /^https?:\/\/[a-z0-9.-]+(:\d+)?$/;

/**
 * The source that allows requests to an AWS-compatible endpoint.
 *
 * @param endpoint as `config.json` has it, for example `http://localhost:4566/aws`
 * @throws {PlainError} where a policy cannot name it
 */
export function endpointSource(endpoint: string): string {
  const origin = URL.canParse(endpoint) ? new URL(endpoint).origin : "null";
  if (ORIGIN.test(origin)) return origin;
  throw new PlainError(
    `A Content-Security-Policy cannot name the endpoint “${endpoint}”. ` +
      "Use an http or https address with a host name or an IPv4 address, such as http://localhost:4566.",
  );
}
