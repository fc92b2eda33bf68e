import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import type { SandboxServer } from "./server";

/** Time for requests in progress to finish after the server stops accepting new ones. */
const GRACE_MILLISECONDS = 5000;

/** An open port. */
export interface Listening {
  readonly port: number;
  /** Accepts no new requests, finishes those in progress, and closes the port. */
  stop(): Promise<void>;
  /** Cuts every connection and closes the port. */
  kill(): Promise<void>;
}

async function waitUntilIdle(server: SandboxServer): Promise<void> {
  const grace = new AbortController();
  const timeout = setTimeout(GRACE_MILLISECONDS, undefined, { signal: grace.signal }).catch(() => undefined);
  await Promise.race([server.idle(), timeout]);
  grace.abort();
}

/**
 * Opens a port; 0 picks a free port.
 * @throws {Error} with code `EADDRINUSE` if the port is in use
 */
export async function listen(sandboxServer: SandboxServer, port: number, host: string): Promise<Listening> {
  const { server } = sandboxServer;
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.listen(port, host);
  await once(server, "listening");
  const kill = async (): Promise<void> => {
    sandboxServer.stopAccepting();
    const closed = new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      sandboxServer.stopAccepting();
      await waitUntilIdle(sandboxServer);
      await kill();
    },
    kill,
  };
}
