import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Deployment, parseDeployment } from "../../lib/config/deployment";
import { HeadwaterError } from "../../lib/errors";
import { PlainError } from "../plain-error.mjs";
import { addPolicy } from "./add-policy";

/**
 * Gives every page of a built site its policy, with the endpoint that the `config.json` there names. Can be done
 * again after `config.json` has changed.
 *
 * @param served the endpoint, where another `config.json` is served than the one there
 * @throws {PlainError} where `config.json` is malformed, or a page cannot have a policy
 */
export async function addPolicies(directory: string, served?: string): Promise<void> {
  const endpoint = served ?? (await deploymentOf(directory)).endpoint;
  const paths = await readdir(directory, { recursive: true });
  for (const path of paths.filter((name) => name.endsWith(".html"))) {
    const file = join(directory, path);
    await writeFile(file, addPolicy(await readFile(file, "utf8"), endpoint));
  }
}

async function deploymentOf(directory: string): Promise<Deployment> {
  try {
    return parseDeployment(await readFile(join(directory, "config.json"), "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error instanceof HeadwaterError ? new PlainError(error.message, { cause: error }) : error;
  }
}
