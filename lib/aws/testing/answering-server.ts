import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text, or a value to send as JSON. */
  readonly body?: unknown;
}

/** From the operation in `x-amz-target` and the JSON of the request. */
export type Answering = (operation: string, input: Record<string, unknown>) => Answer;

/** A server for one test that responds as AWS, or something in its place, might. `"cut"` ends every connection. */
export async function answeringServer(answering: Answer | Answering | "cut"): Promise<string> {
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    if (answering === "cut") return request.socket.destroy();
    const operation = String(request.headers["x-amz-target"] ?? request.method).replace(/^.*\./, "");
    const answer = typeof answering === "function" ? answering(operation, inputOf(body)) : answering;
    response.writeHead(answer.status ?? 200, answer.headers);
    response.end(typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function inputOf(body: string): Record<string, unknown> {
  return body.startsWith("{") ? JSON.parse(body) : {};
}
