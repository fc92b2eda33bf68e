import { join, resolve } from "node:path";
import { type Sandbox, startSandbox } from "../sandbox/sandbox";
import { seed } from "../sandbox/seed";
import { aborted } from "./aborted";
import { expectFree, listenAt } from "./listen-at";
import type { ListenPlace } from "./listen-error";
import { readPlaces } from "./places";
import { PlainError } from "./plain-error.mjs";
import { ROOT } from "./root.mjs";
import type { Site } from "./serve";
import { stopSignal } from "./stop-signal";
import { visibleHost } from "./visible-host";
import { welcome } from "./welcome";

export interface LocalSite {
  /** Runs when the ports are known to be free, before anything listens. */
  prepare?(): void | Promise<void>;
  /** Serves the page with this as its `/config.json`. */
  open(config: Sandbox["config"], place: ListenPlace): Promise<Site>;
}

/**
 * Runs the page beside a sandbox until a person or a program asks it to stop; then what the sandbox has buffered is
 * written to disk.
 *
 * @returns the exit code
 */
export async function runLocally({ prepare, open }: LocalSite): Promise<number> {
  const places = readPlaces(process.env);
  await expectFree(places.page);
  await expectFree(places.sandbox);
  await prepare?.();

  const stop = stopSignal();
  const directory = resolve(ROOT, process.env.SANDBOX_DATA || ".sandbox");
  const sandbox = await openSandbox(directory, places.sandbox);
  try {
    const endpoint = `http://${visibleHost(places.sandbox.host)}:${sandbox.port}`;
    const site = await listenAt(places.page, () => open({ ...sandbox.config, endpoint }, places.page));
    const records = join(directory, "s3", seed.bucket, seed.deliveryStream.prefix);
    console.log(welcome({ address: site.url, user: seed.users[0], records }));
    await aborted(stop);
    await site.stop();
  } finally {
    await sandbox.stop();
  }
  return 0;
}

async function openSandbox(directory: string, place: ListenPlace): Promise<Sandbox> {
  const { host, port } = place;
  const report = (message: string) => console.error(message);
  try {
    return await listenAt(place, () => startSandbox({ directory, host, port, report }));
  } catch (error) {
    if (error instanceof PlainError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlainError(`The sandbox did not start. ${reason}`, { cause: error });
  }
}
