import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Http2ServerRequest } from "node:http2";
import type { Readable } from "node:stream";

/** Node's request object, HTTP/1.1 or HTTP/2. */
export type NodeRequest = IncomingMessage | Http2ServerRequest;

/** One request, independent of the HTTP version. */
export interface SandboxRequest {
  readonly id: string;
  readonly method: string;
  /** As sent, percent-encoded. */
  readonly path: string;
  /** As sent, without the question mark. */
  readonly query: string;
  /** By lower-case name. */
  readonly headers: IncomingHttpHeaders;
  readonly remoteAddress: string | undefined;
  readonly body: Readable;
}

/** HTTP/2 sends the host as `:authority`, and clients sign it under that name. */
function addHost(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const authority = headers[":authority"];
  return typeof authority === "string" ? { host: authority, ...headers } : headers;
}

export function toSandboxRequest(message: NodeRequest, id: string): SandboxRequest {
  const url = message.url ?? "/";
  const mark = url.indexOf("?");
  return {
    id,
    method: message.method ?? "GET",
    path: mark === -1 ? url : url.slice(0, mark),
    query: mark === -1 ? "" : url.slice(mark + 1),
    headers: message.httpVersionMajor === 1 ? message.headers : addHost(message.headers),
    remoteAddress: message.socket.remoteAddress,
    body: message,
  };
}

/** A header's value. Repeated headers are joined with commas. */
export function getHeader({ headers }: Pick<SandboxRequest, "headers">, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(",") : value;
}
