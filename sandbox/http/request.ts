import type { IncomingMessage } from "node:http";

/** One request on its way to whoever answers it. */
export interface SandboxRequest {
  readonly id: string;
  readonly message: IncomingMessage;
  readonly method: string;
  /** As it was sent, still percent-encoded. */
  readonly path: string;
  /** As it was sent, without the question mark. */
  readonly query: string;
}

export function toSandboxRequest(message: IncomingMessage, id: string): SandboxRequest {
  const url = message.url ?? "/";
  const mark = url.indexOf("?");
  return {
    id,
    message,
    method: message.method ?? "GET",
    path: mark === -1 ? url : url.slice(0, mark),
    query: mark === -1 ? "" : url.slice(mark + 1),
  };
}

/** A header's value; several headers of one name are joined as HTTP says. */
export function header(message: IncomingMessage, name: string): string | undefined {
  const value = message.headers[name];
  return Array.isArray(value) ? value.join(",") : value;
}
