import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ConnectionCut } from "./connection-cut";
import { type AllowedOrigins, corsHeaders, preflightReply } from "./cors";
import { jsonReply, type Reply } from "./reply";
import { type SandboxRequest, toSandboxRequest } from "./request";

/** Longer than clients keep idle connections, so that they close first and never write into a closed one. */
const KEEP_ALIVE_MILLISECONDS = 120_000;

export interface SandboxServerOptions {
  readonly allowedOrigins: AllowedOrigins;
  readonly answer: (request: SandboxRequest) => Promise<Reply>;
  /** Is told of errors that are the sandbox's own fault. */
  readonly report: (message: string) => void;
}

async function send(response: ServerResponse, reply: Reply, headers: Record<string, string>): Promise<void> {
  const { body } = reply;
  if (body instanceof Readable) {
    response.writeHead(reply.status, { ...reply.headers, ...headers });
    await pipeline(body, response);
    return;
  }
  const length = body === undefined ? 0 : Buffer.byteLength(body);
  const contentLength =
    reply.status === 204 || reply.status === 304 ? {} : { "content-length": String(length) };
  response.writeHead(reply.status, { ...contentLength, ...reply.headers, ...headers });
  response.end(body);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** An HTTP server that answers pages of the allowed origins, and cuts the connection where it is told to. */
export function createSandboxServer(options: SandboxServerOptions): Server {
  const answer = async (message: IncomingMessage): Promise<Reply> => {
    if (message.method === "OPTIONS") return preflightReply(message, options.allowedOrigins);
    const request = toSandboxRequest(message, randomUUID());
    try {
      return await options.answer(request);
    } catch (error) {
      if (error instanceof ConnectionCut || message.destroyed) throw error;
      options.report(`${request.method} ${request.path} failed: ${describe(error)}`);
      return jsonReply(500, {
        __type: "InternalFailure",
        message: "The sandbox failed. Its output says why.",
      });
    }
  };
  const handle = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const reply = await answer(message);
      const headers = corsHeaders(message, options.allowedOrigins);
      // What is left of a body that was not read would be taken for the next request.
      if (!message.complete) headers.connection = "close";
      await send(response, reply, headers);
    } catch {
      // A cut on purpose, or a client that went away: either way nobody waits for an answer.
      message.socket.destroy();
    }
  };
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MILLISECONDS }, (message, response) => {
    void handle(message, response);
  });
  // Browsers hold connections open in reserve.
  server.headersTimeout = KEEP_ALIVE_MILLISECONDS + 1000;
  return server;
}
