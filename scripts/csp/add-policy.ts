import { PlainError } from "../plain-error.mjs";
import { contentSecurityPolicy } from "./content-security-policy";
import { hashInlineScripts } from "./hash-inline-scripts";

const CHARSET = /<meta\s+charset\s*=\s*["']?utf-8["']?\s*\/?>/i;
const EARLIER_POLICY = /<meta http-equiv="Content-Security-Policy" content="[^"]*"\/>/g;

/**
 * Puts the page's policy right after `<meta charset>`, before anything that it has to govern. A policy that was
 * added before is replaced.
 *
 * @param endpoint the AWS-compatible endpoint of the deployment, as `config.json` names it
 * @throws {PlainError} where the page has no `<meta charset="utf-8">`, or a policy cannot name the endpoint
 */
export function addPolicy(html: string, endpoint?: string): string {
  const page = html.replace(EARLIER_POLICY, "");
  if (!CHARSET.test(page)) {
    throw new PlainError('The page has no <meta charset="utf-8">, behind which its policy belongs.');
  }
  const policy = contentSecurityPolicy({ scriptHashes: hashInlineScripts(page), endpoint, forMeta: true });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
  return page.replace(CHARSET, (charset) => charset + meta);
}
