import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Http2ServerRequest } from "node:http2";
import type { Readable } from "node:stream";

/** A request as Node gives it, by HTTP/1.1 or HTTP/2. */
export type Message = IncomingMessage | Http2ServerRequest;

/** One request on its way to whoever answers it. */
export interface SandboxRequest {
  readonly id: string;
  readonly method: string;
  /** As it was sent, still percent-encoded. */
  readonly path: string;
  /** As it was sent, without the question mark. */
  readonly query: string;
  /** By lower-case name. */
  readonly headers: IncomingHttpHeaders;
  readonly remoteAddress: string | undefined;
  readonly body: Readable;
}

/** HTTP/2 tells the host in a header of its own, which clients sign by that name. */
function withHost(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const authority = headers[":authority"];
  return typeof authority === "string" ? { host: authority, ...headers } : headers;
}

export function toSandboxRequest(message: Message, id: string): SandboxRequest {
  const url = message.url ?? "/";
  const mark = url.indexOf("?");
  return {
    id,
    method: message.method ?? "GET",
    path: mark === -1 ? url : url.slice(0, mark),
    query: mark === -1 ? "" : url.slice(mark + 1),
    headers: message.httpVersionMajor === 1 ? message.headers : withHost(message.headers),
    remoteAddress: message.socket.remoteAddress,
    body: message,
  };
}

/** A header's value; several headers of one name are joined as HTTP says. */
export function header({ headers }: Pick<SandboxRequest, "headers">, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(",") : value;
}
