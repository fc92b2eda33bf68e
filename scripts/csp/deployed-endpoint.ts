import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { deploymentSchema } from "../../lib/config/deployment";

/**
 * The endpoint that a served site's `/config.json` names. A malformed one names none: the page itself says what is
 * wrong with it.
 *
 * @param config what is served as `/config.json`; the file of the site when absent
 */
export async function deployedEndpoint(directory: string, config?: unknown): Promise<string | undefined> {
  const deployment = config === undefined ? await fileOf(directory) : config;
  return deploymentSchema.safeParse(deployment).data?.endpoint;
}

async function fileOf(directory: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(directory, "config.json"), "utf8"));
  } catch {
    return undefined;
  }
}
