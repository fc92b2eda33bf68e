import { createHash } from "node:crypto";

/** A start tag's attributes, whose quoted values may hold `>`; then the script up to its end tag. */
const SCRIPT = /<script\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/script\s*>/gi;

/**
 * The hashes of a page's inline scripts, as a Content-Security-Policy wants them (`'sha256-…'`), each once, in the
 * order of the page. Relies on scripts that hold no `<script` or `<!--`, which React writes as `\u003c`.
 */
export function hashInlineScripts(html: string): string[] {
  const hashes = [...html.matchAll(SCRIPT)]
    .filter(([, attributes = ""]) => !/(^|\s)src\s*=/i.test(attributes))
    .map(([, , script = ""]) => hashSource(script));
  return [...new Set(hashes)];
}

function hashSource(script: string): string {
  // A browser turns all line ends into line feeds before it hashes.
  const text = script.replace(/\r\n?/g, "\n");
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}
