import { join } from "node:path";
import { buildIfNeeded } from "./build-site";
import { addPolicies } from "./csp/add-policies";
import { checkPortIsFree, listenAt, readAddresses } from "./listen";
import { ROOT } from "./root.mjs";
import { runWithSandbox } from "./run-with-sandbox";
import { serve } from "./serve";
import { serveSite, withConfig } from "./site-server";
import { createStopSignal, waitForAbort } from "./stop-signal";

/** `npm start`: the built page with a sandbox. Returns the exit code. */
export function startHeadwater(): Promise<number> {
  return runWithSandbox({
    prepare: buildIfNeeded,
    open: async (config, { host, port }) => {
      const directory = join(ROOT, "out");
      // The policies of the build may not have the address of this sandbox.
      await addPolicies(directory, config.endpoint);
      return serveSite({ directory, host, port, config });
    },
  });
}

/** `npm run serve`: the built page with its own `config.json` for an AWS account, without a sandbox. Returns the exit code. */
export async function serveHeadwater(): Promise<number> {
  const { page } = readAddresses(process.env);
  await checkPortIsFree(page);
  await buildIfNeeded();
  const directory = join(ROOT, "out");
  // The policies may still have the sandbox of an earlier `npm start`.
  await addPolicies(directory);
  const stop = createStopSignal();
  const site = await listenAt(page, () => serveSite({ directory, host: page.host, port: page.port }));
  console.log(`
Headwater is ready for your own AWS account.

  Set-up     ${site.url}/setup/
  Page       ${site.url}

Stop with Ctrl-C.
`);
  await waitForAbort(stop);
  await site.stop();
  return 0;
}

/** `npm run dev`: the page built from the current sources, with hot reload and a sandbox. */
export async function startDevelopment(): Promise<never> {
  const { default: next } = await import("next");
  const exitCode = await runWithSandbox({
    open: async (config, { host, port }) => {
      const app = next({ dev: true, dir: ROOT, hostname: host, port });
      await app.prepare();
      const answer = withConfig(config, app.getRequestHandler());
      const site = await serve({ answer, host, port, upgrade: app.getUpgradeHandler() });
      const stop = async () => {
        await site.stop();
        await app.close();
      };
      return { ...site, stop };
    },
  });
  // Next.js keeps the process alive after it is closed.
  process.exit(exitCode);
}
