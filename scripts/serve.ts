import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { SECURITY_HEADERS } from "./csp/security-headers";
import { visibleHost } from "./visible-host";

export interface ServeOptions {
  readonly answer: RequestListener;
  /** 0 takes any that is free. */
  readonly port: number;
  /** The address to listen on. 127.0.0.1, this machine alone, unless told. */
  readonly host?: string | undefined;
  /** Takes over connections that become something else than HTTP. */
  readonly upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

/** A site that is being served. */
export interface Site {
  /** Its address in a browser, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Cuts every connection and ends. */
  stop(): Promise<void>;
}

/**
 * Serves what `answer` answers, with the security headers.
 *
 * @throws {Error} with code `EADDRINUSE` where the port is taken
 */
export async function serve({ answer, port, host = "127.0.0.1", upgrade }: ServeOptions): Promise<Site> {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    answer(request, response);
  });
  if (upgrade !== undefined) server.on("upgrade", upgrade);
  server.listen(port, host);
  await once(server, "listening");
  const taken = (server.address() as AddressInfo).port;
  const stop = async () => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://${visibleHost(host)}:${taken}`, port: taken, stop };
}
