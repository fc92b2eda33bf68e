import { join } from "node:path";
import { aborted } from "./aborted";
import { buildWhereNeeded } from "./build-where-needed";
import { addPolicies } from "./csp/add-policies";
import { expectFree, listenAt } from "./listen-at";
import { readPlaces } from "./places";
import { ROOT } from "./root.mjs";
import { serveSite } from "./site-server";
import { stopSignal } from "./stop-signal";

/** `npm run serve`: the built page with its own `config.json` and no sandbox, for an AWS account. Gives the exit code. */
export async function serveHeadwater(): Promise<number> {
  const { page } = readPlaces(process.env);
  await expectFree(page);
  await buildWhereNeeded();
  const directory = join(ROOT, "out");
  // `npm start` may have left its sandbox in the policies.
  await addPolicies(directory);
  const stop = stopSignal();
  const site = await listenAt(page, () => serveSite({ directory, host: page.host, port: page.port }));
  console.log(served(site.url));
  await aborted(stop);
  await site.stop();
  return 0;
}

const served = (address: string): string => `
Headwater is ready, for your own AWS account.

  Set-up     ${address}/setup/
  Page       ${address}

Stop with Ctrl-C.
`;
