import type { SandboxRequest } from "./request";

/** IPv4 addresses also come written as IPv6. */
function isLoopbackAddress(address: string | undefined): boolean {
  return address !== undefined && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address);
}

/** A name that no DNS server can point here: `localhost`, below it, or the loopback addresses themselves. */
function isLoopbackName(name: string): boolean {
  return /^(localhost|[a-z0-9-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/i.test(name);
}

function hostName(host: string): string {
  return host.replace(/:\d+$/, "");
}

function isLoopbackOrigin(origin: string): boolean {
  return URL.canParse(origin) && isLoopbackName(new URL(origin).hostname);
}

/**
 * Why a request may not use what is meant for this machine alone; undefined: it may. The address keeps other
 * machines out, the host's name a site whose DNS points here, the origin any other site that the browser has open.
 */
export function notFromHere({ headers, remoteAddress }: SandboxRequest): string | undefined {
  if (!isLoopbackAddress(remoteAddress)) return "it comes from another machine";
  if (!isLoopbackName(hostName(headers.host ?? ""))) {
    return `its Host header is ${JSON.stringify(headers.host)}, not localhost`;
  }
  const { origin } = headers;
  if (origin !== undefined) {
    return isLoopbackOrigin(origin) ? undefined : `its Origin is ${JSON.stringify(origin)}, not a local page`;
  }
  // Browsers send no Origin with a plain GET, but say that another site asks.
  return headers["sec-fetch-site"] === "cross-site" ? "a page of another site asks" : undefined;
}
