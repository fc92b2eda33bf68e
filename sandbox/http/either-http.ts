import type { Server as Http1Server } from "node:http";
import type { Http2Server } from "node:http2";
import { createServer, type Server, type Socket } from "node:net";

/** What every HTTP/2 connection begins with, and no HTTP/1.1 request does. */
const HTTP2_PREFACE = "PRI * HTTP/2.0";

/**
 * One port for HTTP/1.1 and for HTTP/2 without TLS, told apart by a connection's first bytes. Browsers and most
 * clients speak the first; the AWS SDK for JavaScript speaks the second to Kinesis, and cannot fall back.
 */
export function eitherHttp(http1: Http1Server, http2: Http2Server): Server {
  return createServer({ noDelay: true }, (socket: Socket) => {
    // Until a server has taken the connection over, nobody else would hear of its failing.
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
