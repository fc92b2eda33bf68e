const THIS_MACHINE = new Set(["127.0.0.1", "::1", "0.0.0.0", "::", "localhost"]);

/** The host to write into an address for a browser, for a server that listens on `host`. */
export function visibleHost(host: string): string {
  if (THIS_MACHINE.has(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
