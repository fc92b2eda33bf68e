import next from "next";
import { ROOT } from "./root.mjs";
import { runLocally } from "./run-locally";
import { serve } from "./serve";
import { withConfig } from "./with-config";

/** `npm run dev`: the page as its sources are at the moment, with hot reload, beside a sandbox. */
export async function startDevelopment(): Promise<never> {
  const exitCode = await runLocally({
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
  // Next.js keeps the process alive after it was closed.
  process.exit(exitCode);
}
