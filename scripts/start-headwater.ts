import { join } from "node:path";
import { buildWhereNeeded } from "./build-where-needed";
import { addPolicies } from "./csp/add-policies";
import { ROOT } from "./root.mjs";
import { runLocally } from "./run-locally";
import { serveSite } from "./site-server";

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
