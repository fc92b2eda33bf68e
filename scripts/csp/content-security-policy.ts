import { PlainError } from "../plain-error.mjs";

export interface PolicyOptions {
  /** The hashes of the page's inline scripts; none for a worker or another file. */
  readonly scriptHashes: readonly string[];
  /** The AWS-compatible endpoint in `config.json`. */
  readonly endpoint?: string | undefined;
  /** True for a `<meta>` in the page, false for a response header. */
  readonly forMeta: boolean;
}

/**
 * The complete policy of a page or a worker. It allows the site's own scripts, the inline scripts of Next.js by hash, and
 * requests to the site, to AWS and to the deployment's endpoint. It allows no evaluated code.
 *
 * @throws {PlainError} if a policy cannot name the endpoint
 */
export function contentSecurityPolicy({ scriptHashes, endpoint, forMeta }: PolicyOptions): string {
  const requests = [...(forMeta ? LOOPBACK_SOURCES : []), ...endpointSources(endpoint)];
  return toPolicy([
    ["default-src", "'none'"],
    ["script-src", "'self'", ...scriptHashes],
    ...sharedDirectives(requests),
    ...(forMeta ? [] : [NO_FRAMES]),
  ]);
}

/**
 * The policy that a server sends with every page without knowing the page. It has no `script-src`: the `<meta>` of each
 * page has one with the hashes of its inline scripts, and a browser applies both policies.
 *
 * @param endpoint the AWS-compatible endpoint in `config.json`
 * @throws {PlainError} if a policy cannot name the endpoint
 */
export function pageHeaderPolicy(endpoint?: string): string {
  return toPolicy([...sharedDirectives(endpointSources(endpoint)), NO_FRAMES]);
}

/** The name of a directive and its sources. */
type Directive = readonly [name: string, ...sources: string[]];

/**
 * The hosts of AWS's services. A policy allows a wildcard only at the left end of a host, where the region and the bucket
 * are. No narrower policy fits every region.
 */
const AWS_SOURCES: readonly string[] = [
  "https://*.amazonaws.com",
  // China
  "https://*.amazonaws.com.cn",
  // AWS European Sovereign Cloud
  "https://*.amazonaws.eu",
];

/**
 * `config.json` of a built page may change, and its endpoint is most often an emulator on the same machine. That must not
 * require another build.
 */
const LOOPBACK_SOURCES = ["http://localhost:*", "http://127.0.0.1:*"];

/** Only a header can have this directive; browsers warn about it in a `<meta>`. */
const NO_FRAMES: Directive = ["frame-ancestors", "'none'"];

/**
 * The directives of every policy: allowed requests, and allowed resources except scripts. The site loads resources only
 * from itself.
 *
 * @param requests further sources for requests
 */
function sharedDirectives(requests: readonly string[]): Directive[] {
  return [
    ["connect-src", "'self'", ...AWS_SOURCES, ...requests],
    ["font-src", "'self'"],
    ["frame-src", "'none'"],
    ["img-src", "'self'", "data:"],
    ["manifest-src", "'self'"],
    ["media-src", "'none'"],
    ["object-src", "'none'"],
    ["style-src", "'self'"],
    ["worker-src", "'self'"],
    ["base-uri", "'none'"],
    // Scripts handle the forms. A form submitted before they load would put a password into the address.
    ["form-action", "'none'"],
  ];
}

function endpointSources(endpoint: string | undefined): string[] {
  return endpoint === undefined ? [] : [toEndpointSource(endpoint)];
}

/** A host with the characters that a policy can name (CSP Level 3, host-source), with an optional port. */
const ORIGIN = /^https?:\/\/[a-z0-9.-]+(:\d+)?$/;

/**
 * The source that allows requests to an AWS-compatible endpoint.
 *
 * @param endpoint as in `config.json`, for example `http://localhost:4566/aws`
 * @throws {PlainError} if a policy cannot name it
 */
export function toEndpointSource(endpoint: string): string {
  const origin = URL.canParse(endpoint) ? new URL(endpoint).origin : "null";
  if (ORIGIN.test(origin)) return origin;
  throw new PlainError(
    `A Content-Security-Policy cannot name the endpoint “${endpoint}”. ` +
      "Use an HTTP or HTTPS URL with a host name or an IPv4 address, such as http://localhost:4566.",
  );
}

function toPolicy(directives: readonly Directive[]): string {
  return directives.map((directive) => directive.join(" ")).join("; ");
}
