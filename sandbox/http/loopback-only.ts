import type { SandboxRequest } from "./request";

/** IPv4 addresses can be written as IPv6. */
function isLoopbackAddress(address: string | undefined): boolean {
  return address !== undefined && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address);
}

/** A name that no DNS server can redirect: `localhost`, its subdomains, or a loopback address. */
function isLoopbackName(name: string): boolean {
  return /^(localhost|[a-z0-9-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/i.test(name);
}

function stripPort(host: string): string {
  return host.replace(/:\d+$/, "");
}

function isLoopbackOrigin(origin: string): boolean {
  return URL.canParse(origin) && isLoopbackName(new URL(origin).hostname);
}

/**
 * Why a request is not from the local machine; undefined if it is. The address check excludes other machines,
 * the Host check excludes DNS rebinding, and the Origin check excludes pages of other sites.
 */
export function getNonLocalReason({ headers, remoteAddress }: SandboxRequest): string | undefined {
  if (!isLoopbackAddress(remoteAddress)) return "the request is from another machine";
  if (!isLoopbackName(stripPort(headers.host ?? ""))) {
    return `the Host header is ${JSON.stringify(headers.host)}, not localhost`;
  }
  const { origin } = headers;
  if (origin !== undefined) {
    return isLoopbackOrigin(origin) ? undefined : `the Origin is ${JSON.stringify(origin)}, not a local page`;
  }
  // Browsers send no Origin with a simple GET, but they do send this header.
  return headers["sec-fetch-site"] === "cross-site"
    ? "the request is from a page of another site"
    : undefined;
}
