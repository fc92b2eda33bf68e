import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Deployment, parseDeployment } from "../../lib/config/deployment";
import { HeadwaterError } from "../../lib/errors";
import { PlainError } from "../plain-error.mjs";
import { contentSecurityPolicy } from "./content-security-policy";

/** `npm run policies`: updates the policies of `out/` after an edit of `out/config.json`. Returns the exit code. */
export async function updatePolicies(): Promise<number> {
  await addPolicies("out");
  return 0;
}

/**
 * Adds its policy to every page of a built site, with the endpoint of the site's `config.json`. Replaces earlier
 * policies.
 *
 * @param served the endpoint, if another `config.json` is served
 * @throws {PlainError} if `config.json` is malformed, or a page cannot have a policy
 */
export async function addPolicies(directory: string, served?: string): Promise<void> {
  const endpoint = served ?? (await readDeployment(directory)).endpoint;
  const paths = await readdir(directory, { recursive: true });
  for (const path of paths.filter((name) => name.endsWith(".html"))) {
    const file = join(directory, path);
    await writeFile(file, addPolicy(await readFile(file, "utf8"), endpoint));
  }
}

async function readDeployment(directory: string): Promise<Deployment> {
  try {
    return parseDeployment(await readFile(join(directory, "config.json"), "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error instanceof HeadwaterError ? new PlainError(error.message, { cause: error }) : error;
  }
}

const CHARSET = /<meta\s+charset\s*=\s*["']?utf-8["']?\s*\/?>/i;
const EARLIER_POLICY = /<meta http-equiv="Content-Security-Policy" content="[^"]*"\/>/g;

/**
 * Adds the page's policy directly after `<meta charset>`, before everything that it applies to. Replaces an earlier
 * policy.
 *
 * @param endpoint the AWS-compatible endpoint in `config.json`
 * @throws {PlainError} if the page has no `<meta charset="utf-8">`, or a policy cannot name the endpoint
 */
export function addPolicy(html: string, endpoint?: string): string {
  const page = html.replace(EARLIER_POLICY, "");
  if (!CHARSET.test(page)) {
    throw new PlainError('The page has no <meta charset="utf-8">. Its policy belongs directly after it.');
  }
  const policy = contentSecurityPolicy({ scriptHashes: hashInlineScripts(page), endpoint, forMeta: true });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
  return page.replace(CHARSET, (charset) => charset + meta);
}

/** The attributes of a start tag, whose quoted values may contain `>`, and the script up to its end tag. */
const SCRIPT = /<script\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/script\s*>/gi;

/**
 * The hashes of a page's inline scripts for a Content-Security-Policy (`'sha256-…'`), without duplicates, in the order of
 * the page. Relies on scripts without `<script` and `<!--`, which React writes as `\u003c`.
 */
export function hashInlineScripts(html: string): string[] {
  const hashes = [...html.matchAll(SCRIPT)]
    .filter(([, attributes = ""]) => !/(^|\s)src\s*=/i.test(attributes))
    .map(([, , script = ""]) => hashScript(script));
  return [...new Set(hashes)];
}

function hashScript(script: string): string {
  // A browser converts all line ends to line feeds before it hashes.
  const text = script.replace(/\r\n?/g, "\n");
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}
