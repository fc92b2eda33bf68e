import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { SECURITY_HEADERS } from "./csp/security-headers";
import { toBrowserHost } from "./listen";

export interface ServeOptions {
  readonly answer: RequestListener;
  /** 0 means any free port. */
  readonly port: number;
  /** The address to listen on. Defaults to 127.0.0.1, only this machine. */
  readonly host?: string | undefined;
  /** Handles connections that switch to another protocol. */
  readonly upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

/** A site that is being served. */
export interface Site {
  /** Its address in a browser, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** Closes every connection and the server. */
  stop(): Promise<void>;
}

/**
 * Serves the answers of `answer` with the security headers.
 *
 * @throws {Error} with code `EADDRINUSE` if the port is taken
 */
export async function serve({ answer, port, host = "127.0.0.1", upgrade }: ServeOptions): Promise<Site> {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    answer(request, response);
  });
  if (upgrade !== undefined) server.on("upgrade", upgrade);
  server.listen(port, host);
  await once(server, "listening");
  const actualPort = (server.address() as AddressInfo).port;
  const stop = async () => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://${toBrowserHost(host)}:${actualPort}`, port: actualPort, stop };
}
