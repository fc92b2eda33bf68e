import { endpointSources, NO_FRAMES, policyText, sharedDirectives } from "./policy-directives";

export interface PolicyOptions {
  /** Of the page's inline scripts, as `hashInlineScripts` gives them. None for a worker or another file. */
  readonly scriptHashes: readonly string[];
  /** The AWS-compatible endpoint of the deployment, as `config.json` names it. */
  readonly endpoint?: string | undefined;
  /** For a `<meta>` in the page; otherwise for a response header. */
  readonly forMeta: boolean;
}

/**
 * `config.json` may be edited beside a built page, and its endpoint is most often an emulator on the same machine.
 * A page must not have to be built again for that.
 */
const LOOPBACK_SOURCES = ["http://localhost:*", "http://127.0.0.1:*"];

/**
 * The whole policy of a page or a worker: scripts of the site itself and the inline ones that Next.js wrote,
 * nothing that is evaluated, requests to the site, to AWS and to the deployment's endpoint.
 *
 * @throws {PlainError} where a policy cannot name the endpoint
 */
export function contentSecurityPolicy({ scriptHashes, endpoint, forMeta }: PolicyOptions): string {
  const requests = [...(forMeta ? LOOPBACK_SOURCES : []), ...endpointSources(endpoint)];
  return policyText([
    ["default-src", "'none'"],
    ["script-src", "'self'", ...scriptHashes],
    ...sharedDirectives(requests),
    ...(forMeta ? [] : [NO_FRAMES]),
  ]);
}
