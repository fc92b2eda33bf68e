import { type SandboxClock, systemClock } from "./clock";
import type { AllowedOrigins } from "./http/cors";
import { type Listening, listen } from "./http/listen";
import { createSandboxServer } from "./http/server";
import { createRouter, type Router } from "./router";
import { createSandboxConfig, type SandboxConfig } from "./sandbox-config";
import { openState, type SandboxState } from "./sandbox-state";
import { lockDirectory } from "./storage/directory-lock";

const DEFAULT_PORT = 4566;
/** The loopback address: other machines cannot connect. */
const DEFAULT_HOST = "127.0.0.1";

export interface SandboxOptions {
  /** The data directory; created if it does not exist. */
  readonly directory: string;
  /** 0 picks a free port. The default is 4566. */
  readonly port?: number;
  /** The address to listen on. The default is 127.0.0.1. */
  readonly host?: string;
  /** Overrides the buffer interval of every Firehose stream. */
  readonly bufferSeconds?: number;
  readonly clock?: SandboxClock;
  /** Origins whose pages may call. The default is all, because keys and tokens protect the data. */
  readonly allowedOrigins?: AllowedOrigins;
  /** Whether Firehose records are validated, counted and then discarded. */
  readonly discard?: boolean;
  /** Whether an unknown user gets the same error as a wrong password, an option that user pools have. */
  readonly preventUserExistenceErrors?: boolean;
  /** Receives one line for each internal error. */
  readonly report?: (message: string) => void;
}

/** A running sandbox. */
export interface Sandbox {
  readonly url: string;
  readonly port: number;
  /** The content of the site's `config.json`. */
  readonly config: SandboxConfig;
  /** Delivers every Firehose buffer. */
  flush(): Promise<void>;
  /** Finishes requests in progress, delivers every buffer, and stops. */
  stop(): Promise<void>;
  /** Stops as a crash would: cuts connections and delivers nothing. */
  kill(): Promise<void>;
}

function createSandbox(
  { deliveryStreams, dataStreams }: SandboxState,
  listening: Listening,
  config: SandboxConfig,
  unlock: () => void,
): Sandbox {
  const abandon = (): void => {
    deliveryStreams.abandon();
    dataStreams.abandon();
    unlock();
  };
  return {
    url: config.endpoint,
    port: listening.port,
    config,
    flush: async () => deliveryStreams.flush(),
    stop: async () => {
      await listening.stop();
      deliveryStreams.flush();
      abandon();
    },
    kill: async () => {
      abandon();
      await listening.kill();
    },
  };
}

/**
 * Starts a local AWS on one port.
 * @throws {Error} with code `EADDRINUSE` if the port is in use; without a code if another sandbox uses the
 * directory or a file in it is damaged
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { report = () => undefined, allowedOrigins = "*" } = options;
  let router: Router | undefined;
  const getRouter = (): Router => {
    if (router === undefined) throw new Error("A request arrived before the sandbox was ready.");
    return router;
  };
  const server = createSandboxServer({
    allowedOrigins,
    answer: (request) => getRouter().answer(request),
    internalErrorReply: (request) => getRouter().internalErrorReply(request),
    report,
  });
  // Takes the port first: a second start while a sandbox is running must not touch its files.
  const listening = await listen(server, options.port ?? DEFAULT_PORT, options.host ?? DEFAULT_HOST);
  let unlock = (): void => undefined;
  try {
    unlock = lockDirectory(options.directory);
    const config = createSandboxConfig(`http://localhost:${listening.port}`);
    const state = openState({
      directory: options.directory,
      clock: options.clock ?? systemClock,
      bufferSeconds: options.bufferSeconds,
      discard: options.discard ?? false,
      preventUserExistenceErrors: options.preventUserExistenceErrors ?? false,
      report,
    });
    router = createRouter(state, config);
    return createSandbox(state, listening, config, unlock);
  } catch (error) {
    await listening.kill();
    unlock();
    throw error;
  }
}
