import { addPolicies } from "./csp/add-policies";
import { removeSources } from "./remove-sources";

/** What is done to the site after Next.js has written it to `directory`, before anybody serves it. */
export async function afterBuild(directory: string): Promise<void> {
  await removeSources(directory);
  await addPolicies(directory);
}
