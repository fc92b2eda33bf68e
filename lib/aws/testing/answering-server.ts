import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface FixedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A server for one test that gives every request the same answer; `"hang"` gives none, `"cut"` ends the connection. */
export async function answeringServer(answer: FixedAnswer | "hang" | "cut"): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      if (answer === "hang") return;
      if (answer === "cut") return request.socket.destroy();
      response.writeHead(answer.status ?? 200, answer.headers);
      response.end(answer.body ?? "");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
