import { PlainError } from "./plain-error.mjs";

const HIGHEST_PORT = 65_535;

/**
 * The port that an environment variable asks for.
 *
 * @param variable its name, for the message
 * @param text its value; undefined or empty means `fallback`
 * @throws {PlainError} when `text` is no port
 */
export function parsePort(variable: string, text: string | undefined, fallback: number): number {
  if (text === undefined || text === "") return fallback;
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port <= HIGHEST_PORT) return port;
  throw new PlainError(
    `${variable} is "${text}", which is no port. Set it to a whole number from 1 to ${HIGHEST_PORT}, or to 0 for any that is free.`,
  );
}
