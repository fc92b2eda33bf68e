import { join } from "node:path";
import { buildSite } from "./build-site";
import { builtFrom } from "./built-from";
import { addPolicies } from "./csp/add-policies";
import { PlainError } from "./plain-error.mjs";
import { ROOT } from "./root.mjs";
import { runLocally } from "./run-locally";
import { serveSite } from "./site-server";
import { sourceDigest } from "./source-digest";

/** `npm start`: the built page beside a sandbox. Gives the exit code. */
export function startHeadwater(): Promise<number> {
  return runLocally({
    prepare: buildWhereNeeded,
    open: async (config, { host, port }) => {
      const directory = join(ROOT, "out");
      // The sandbox may be at an address that the policies of the build do not know.
      await addPolicies(directory, config.endpoint);
      return serveSite({ directory, host, port, config });
    },
  });
}

async function buildWhereNeeded(): Promise<void> {
  if (builtFrom(ROOT) === sourceDigest(ROOT, "")) return;
  console.log("Building the site …");
  if ((await buildSite("")) !== 0) {
    throw new PlainError("The site could not be built; the messages above say why.");
  }
}
