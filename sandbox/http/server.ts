import { randomUUID } from "node:crypto";
import { once } from "node:events";
import {
  createServer as createHttp1Server,
  type Server as Http1Server,
  type ServerResponse,
} from "node:http";
import { createServer as createHttp2Server, type Http2Server, type Http2ServerResponse } from "node:http2";
import { createServer, type Server, type Socket } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ConnectionCut } from "./connection-cut";
import { type AllowedOrigins, corsHeaders, preflightReply } from "./cors";
import type { Reply } from "./reply";
import { type NodeRequest, type SandboxRequest, toSandboxRequest } from "./request";

/**
 * Longer than clients keep idle connections, so that clients close them first and never write to a closed
 * one.
 */
const KEEP_ALIVE_MILLISECONDS = 120_000;

type Response = ServerResponse | Http2ServerResponse;

interface SandboxServerOptions {
  readonly allowedOrigins: AllowedOrigins;
  readonly answer: (request: SandboxRequest) => Promise<Reply>;
  /** The reply when `answer` throws an unexpected error. */
  readonly internalErrorReply: (request: SandboxRequest) => Reply;
  /** Receives the details of that error. */
  readonly report: (message: string) => void;
}

export interface SandboxServer {
  readonly server: Server;
  /** Resolves when no request is in progress. */
  readonly idle: () => Promise<void>;
  /** Cuts the connections of all further requests. */
  readonly stopAccepting: () => void;
}

async function send(response: ServerResponse, reply: Reply, headers: Record<string, string>): Promise<void> {
  const { body } = reply;
  if (body instanceof Readable) {
    response.writeHead(reply.status, { ...reply.headers, ...headers });
    await pipeline(body, response);
    return;
  }
  const bodiless = reply.status === 204 || reply.status === 304;
  const length = bodiless
    ? {}
    : { "content-length": String(body === undefined ? 0 : Buffer.byteLength(body)) };
  response.writeHead(reply.status, { ...length, ...reply.headers, ...headers });
  response.end(body);
  // The request is in progress until its response is written.
  if (!response.closed) await once(response, "close");
}

function formatError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * An HTTP server (1.1 and 2, without TLS) with CORS for the allowed origins. It cuts the connection on
 * `ConnectionCut`.
 */
export function createSandboxServer(options: SandboxServerOptions): SandboxServer {
  let inProgress = 0;
  const whenIdle: (() => void)[] = [];
  let isStopping = false;

  const answer = async (request: SandboxRequest, message: NodeRequest): Promise<Reply> => {
    if (isStopping) throw new ConnectionCut();
    if (request.method === "OPTIONS") return preflightReply(request, options.allowedOrigins);
    try {
      return await options.answer(request);
    } catch (error) {
      if (error instanceof ConnectionCut || message.socket.destroyed) throw error;
      options.report(`${request.method} ${request.path} failed: ${formatError(error)}`);
      return options.internalErrorReply(request);
    }
  };

  const handle = async (message: NodeRequest, response: Response): Promise<void> => {
    inProgress += 1;
    try {
      const request = toSandboxRequest(message, randomUUID());
      const reply = await answer(request, message);
      const headers = corsHeaders(request, options.allowedOrigins);
      // The rest of an unread body would be parsed as the next request.
      if (!message.complete && message.httpVersionMajor === 1) headers.connection = "close";
      // Node's HTTP/2 response has the same interface for everything used here.
      await send(response as ServerResponse, reply, headers);
    } catch {
      // An intended cut, or a client that disconnected: either way, no response is expected.
      message.socket.destroy();
    } finally {
      inProgress -= 1;
      if (inProgress === 0) for (const resolve of whenIdle.splice(0)) resolve();
    }
  };

  const listener = (message: NodeRequest, response: Response): void => void handle(message, response);
  const http1 = createHttp1Server({ keepAliveTimeout: KEEP_ALIVE_MILLISECONDS }, listener);
  return {
    server: createDualHttpServer(http1, createHttp2Server(listener)),
    idle: () =>
      inProgress === 0 ? Promise.resolve() : new Promise((resolve) => void whenIdle.push(resolve)),
    stopAccepting: () => {
      isStopping = true;
    },
  };
}

/** The first bytes of every HTTP/2 connection; no HTTP/1.1 request begins with them. */
const HTTP2_PREFACE = "PRI * HTTP/2.0";

/**
 * One port for HTTP/1.1 and HTTP/2 without TLS, distinguished by a connection's first bytes. Browsers and
 * most clients use HTTP/1.1. The AWS SDK for JavaScript uses HTTP/2 for Kinesis and cannot fall back.
 */
function createDualHttpServer(http1: Http1Server, http2: Http2Server): Server {
  return createServer({ noDelay: true }, (socket: Socket) => {
    // Until one of the servers takes the connection over, no other handler receives its errors.
    const ignore = () => socket.destroy();
    socket.once("error", ignore);
    socket.once("data", (first: Buffer) => {
      socket.pause();
      socket.off("error", ignore);
      const isHttp2 = first.toString("latin1", 0, HTTP2_PREFACE.length) === HTTP2_PREFACE;
      socket.unshift(first);
      (isHttp2 ? http2 : http1).emit("connection", socket);
      if (!isHttp2) socket.resume();
    });
  });
}
