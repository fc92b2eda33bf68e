import { join, resolve } from "node:path";
import { type Sandbox, startSandbox } from "../sandbox/sandbox";
import { seed } from "../sandbox/seed";
import { checkPortIsFree, type ListenAddress, listenAt, readAddresses, toBrowserHost } from "./listen";
import { PlainError } from "./plain-error.mjs";
import { ROOT } from "./root.mjs";
import type { Site } from "./serve";
import { createStopSignal, waitForAbort } from "./stop-signal";

export interface LocalSite {
  /** Runs after the ports are checked and before anything listens. */
  prepare?(): void | Promise<void>;
  /** Serves the page with `config` as its `/config.json`. */
  open(config: Sandbox["config"], address: ListenAddress): Promise<Site>;
}

/**
 * Runs the page and a sandbox until a person or a program stops them. The sandbox then writes its buffered records to disk.
 *
 * @returns the exit code
 */
export async function runWithSandbox({ prepare, open }: LocalSite): Promise<number> {
  const addresses = readAddresses(process.env);
  await checkPortIsFree(addresses.page);
  await checkPortIsFree(addresses.sandbox);
  await prepare?.();

  const stop = createStopSignal();
  const directory = resolve(ROOT, process.env.SANDBOX_DATA || ".sandbox");
  const sandbox = await openSandbox(directory, addresses.sandbox);
  try {
    const endpoint = `http://${toBrowserHost(addresses.sandbox.host)}:${sandbox.port}`;
    const site = await listenAt(addresses.page, () => open({ ...sandbox.config, endpoint }, addresses.page));
    const records = join(directory, "s3", seed.bucket, seed.deliveryStream.prefix);
    console.log(toWelcome({ address: site.url, user: seed.users[0], records }));
    await waitForAbort(stop);
    await site.stop();
  } finally {
    await sandbox.stop();
  }
  return 0;
}

async function openSandbox(directory: string, address: ListenAddress): Promise<Sandbox> {
  const { host, port } = address;
  const report = (message: string) => console.error(message);
  try {
    return await listenAt(address, () => startSandbox({ directory, host, port, report }));
  } catch (error) {
    if (error instanceof PlainError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlainError(`The sandbox did not start. ${reason}`, { cause: error });
  }
}

export interface Welcome {
  /** The URL of the page. */
  readonly address: string;
  readonly user: { readonly username: string; readonly password: string };
  /** The folder of the delivered records. */
  readonly records: string;
}

/** The message that is printed when the page is ready. */
export function toWelcome({ address, user, records }: Welcome): string {
  return `
Headwater is ready.

  Page       ${address}
  User name  ${user.username}
  Password   ${user.password}
  Records    ${records}
             (written after 1 MB or 60 seconds, whichever comes first, and when you stop)

Stop with Ctrl-C.
`;
}
