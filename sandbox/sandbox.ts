import { type SandboxClock, systemClock } from "./clock";
import { createEndpoints, type Endpoints } from "./endpoints";
import type { AllowedOrigins } from "./http/cors";
import { type Listening, listen } from "./http/listen";
import { createSandboxServer } from "./http/server";
import { configFor, type SandboxConfig } from "./sandbox-config";
import { openState, type SandboxState } from "./sandbox-state";
import { lockDirectory } from "./storage/directory-lock";

const USUAL_PORT = 4566;
/** Nobody on other machines is to use it by accident. */
const USUAL_HOST = "127.0.0.1";

export interface SandboxOptions {
  /** Where everything is kept; made where it is missing. */
  readonly directory: string;
  /** 0 takes any that is free. 4566 unless told. */
  readonly port?: number;
  /** The address to listen on. 127.0.0.1 unless told. */
  readonly host?: string;
  /** Overrules the buffer interval of every Firehose stream. */
  readonly bufferSeconds?: number;
  readonly clock?: SandboxClock;
  /** Sites whose pages may call. All of them unless told: keys and tokens are what protects the data. */
  readonly allowedOrigins?: AllowedOrigins;
  /** Firehose records are checked and counted, and then thrown away. */
  readonly discard?: boolean;
  /** Whether an unknown user is answered like a wrong password, as user pools can be set to. */
  readonly preventUserExistenceErrors?: boolean;
  /** Is told, in one line, of what goes wrong inside. */
  readonly report?: (message: string) => void;
}

/** A running sandbox. */
export interface Sandbox {
  readonly url: string;
  readonly port: number;
  /** What the site's `config.json` must hold. */
  readonly config: SandboxConfig;
  /** Delivers what Firehose has buffered. */
  flush(): Promise<void>;
  /** Answers what is under way, delivers what is buffered, and ends. */
  stop(): Promise<void>;
  /** Ends as a crash would: connections are cut, nothing is delivered. */
  kill(): Promise<void>;
}

function running(
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
 *
 * @throws {Error} with code `EADDRINUSE` where the port is taken; where another sandbox uses the directory; or where a
 * file in it is damaged
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { report = () => undefined, allowedOrigins = "*" } = options;
  let endpoints: Endpoints | undefined;
  const ready = (): Endpoints => {
    if (endpoints === undefined) throw new Error("A request came before the sandbox was ready.");
    return endpoints;
  };
  const server = createSandboxServer({
    allowedOrigins,
    answer: (request) => ready().answer(request),
    failure: (request) => ready().failure(request),
    report,
  });
  // The port first: a second start beside a running sandbox must not touch that one's files.
  const listening = await listen(server, options.port ?? USUAL_PORT, options.host ?? USUAL_HOST);
  let unlock = (): void => undefined;
  try {
    unlock = lockDirectory(options.directory);
    const config = configFor(`http://localhost:${listening.port}`);
    const state = openState({
      directory: options.directory,
      clock: options.clock ?? systemClock,
      bufferSeconds: options.bufferSeconds,
      discard: options.discard ?? false,
      preventUserExistenceErrors: options.preventUserExistenceErrors ?? false,
      report,
    });
    endpoints = createEndpoints(state, config);
    return running(state, listening, config, unlock);
  } catch (error) {
    await listening.kill();
    unlock();
    throw error;
  }
}
