import { connect } from "node:net";
import { PlainError } from "./plain-error.mjs";

/** An address to listen on, and the environment variable for its port. */
export interface ListenAddress {
  /** The name of the server, for example "page". */
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly portVariable: string;
}

export interface ListenAddresses {
  readonly page: ListenAddress;
  readonly sandbox: ListenAddress;
}

/**
 * Reads PORT (3000), SANDBOX_PORT (4566) and HOST (127.0.0.1, only this machine) from an environment.
 *
 * @throws {PlainError} if a value is invalid
 */
export function readAddresses(env: Readonly<Record<string, string | undefined>>): ListenAddresses {
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

const HIGHEST_PORT = 65_535;

/**
 * Parses the port in an environment variable.
 *
 * @param variable its name, for the message
 * @param text its value; undefined or empty means `fallback`
 * @throws {PlainError} if `text` is not a port
 */
export function parsePort(variable: string, text: string | undefined, fallback: number): number {
  if (text === undefined || text === "") return fallback;
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port <= HIGHEST_PORT) return port;
  throw new PlainError(
    `${variable} is "${text}", which is not a port. Set it to a whole number from 1 to ${HIGHEST_PORT}, or to 0 for any free port.`,
  );
}

/**
 * Checks that a port is free, before slow work starts.
 *
 * @throws {PlainError} if it is taken
 */
export async function checkPortIsFree(address: ListenAddress): Promise<void> {
  const isTaken = address.port !== 0 && (await answersAt(address.port, toBrowserHost(address.host)));
  if (isTaken) throw portTaken(address);
}

/**
 * Whether a program listens at this port of `host`. Some systems let two programs listen at one port if one names an
 * address and the other takes all addresses. The browser would then reach the wrong one.
 */
export function answersAt(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const finish = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once("connect", () => finish(true));
    socket.once("error", () => finish(false));
  });
}

/**
 * Returns the result of `listen`.
 *
 * @throws {PlainError} if it cannot listen at `address`
 */
export function listenAt<Result>(address: ListenAddress, listen: () => Promise<Result>): Promise<Result> {
  return listen().catch((error: unknown) => {
    throw toListenError(error, address);
  });
}

/** Explains why nothing can listen at the address. Returns other errors unchanged. */
export function toListenError(error: unknown, address: ListenAddress): unknown {
  const { name, host, port, portVariable } = address;
  switch (getCode(error)) {
    case "EADDRINUSE":
      return portTaken(address);
    case "EACCES":
      return new PlainError(
        `Port ${port} for the ${name} requires administrator rights. Set ${portVariable} to a port from 1024 up.`,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new PlainError(
        `HOST is "${host}", which is not an address of this machine. Unset it to listen only on this machine, or set it to 0.0.0.0 for all networks.`,
      );
    default:
      return error;
  }
}

function portTaken({ name, port, portVariable }: ListenAddress): PlainError {
  const other = port < HIGHEST_PORT ? port + 1 : port - 1;
  return new PlainError(
    `Port ${port} for the ${name} is in use by another program. Stop that program, or set ${portVariable} to another port, for example ${portVariable}=${other}.`,
  );
}

function getCode(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

const THIS_MACHINE = new Set(["127.0.0.1", "::1", "0.0.0.0", "::", "localhost"]);

/** The host in an address for a browser, for a server that listens on `host`. */
export function toBrowserHost(host: string): string {
  if (THIS_MACHINE.has(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
