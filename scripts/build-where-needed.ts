import { buildSite } from "./build-site";
import { builtFrom } from "./built-from";
import { PlainError } from "./plain-error.mjs";
import { ROOT } from "./root.mjs";
import { sourceDigest } from "./source-digest";

/** Builds the site, unless `out/` was built from what is here. @throws {PlainError} where it cannot be built */
export async function buildWhereNeeded(): Promise<void> {
  if (builtFrom(ROOT) === sourceDigest(ROOT, "")) return;
  console.log("Building the site …");
  if ((await buildSite("")) !== 0) {
    throw new PlainError("The site could not be built; the messages above say why.");
  }
}
