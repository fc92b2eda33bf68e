import { once } from "node:events";
import { connect as connectHttp2 } from "node:http2";
import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { type Listening, listen } from "./listen";
import { jsonReply, type Reply } from "./reply";
import type { SandboxRequest } from "./request";
import { createSandboxServer } from "./server";

async function serve(answer: (request: SandboxRequest) => Promise<Reply>) {
  const reports: string[] = [];
  const server = createSandboxServer({
    allowedOrigins: "*",
    answer,
    internalErrorReply: () => jsonReply(500, { message: "It failed." }),
    report: (line) => reports.push(line),
  });
  const listening: Listening = await listen(server, 0, "127.0.0.1");
  onTestFinished(() => listening.kill());
  return { listening, reports, url: `http://127.0.0.1:${listening.port}` };
}

test("an internal error returns 500, with details in the sandbox's output and not in the response", async () => {
  const { url, reports } = await serve(() => Promise.reject(new Error("an internal secret")));
  const answer = await fetch(`${url}/where`, { method: "POST", body: "x" });
  expect(answer.status).toBe(500);
  expect(await answer.json()).toEqual({ message: "It failed." });
  expect(reports.join()).toContain("POST /where failed: Error: an internal secret");
});

test("one port serves HTTP/1.1 and HTTP/2", async () => {
  const { url } = await serve(async ({ headers }) => jsonReply(200, { host: headers.host }));
  const host = new URL(url).host;
  expect(await (await fetch(url)).json()).toEqual({ host });
  const session = connectHttp2(url);
  onTestFinished(() => session.destroy());
  const stream = session.request({ ":path": "/" });
  const [data] = await once(stream, "data");
  expect(JSON.parse(String(data))).toEqual({ host });
});

test("a request that arrives in many parts is answered", async () => {
  const { listening } = await serve(async () => jsonReply(200, {}));
  const socket = connect(listening.port, "127.0.0.1");
  onTestFinished(() => {
    socket.destroy();
  });
  await once(socket, "connect");
  socket.setNoDelay(true);
  for (const piece of ["GE", "T / HT", "TP/1.1\r\nHost: localhost", "\r\n\r\n"]) {
    await new Promise<void>((resolve) => {
      socket.write(piece, () => resolve());
    });
  }
  const [answer] = await once(socket, "data");
  expect(String(answer)).toMatch(/^HTTP\/1\.1 200 OK/);
});

test("stopping finishes the request in progress and rejects new ones", async () => {
  let finish: (reply: Reply) => void = () => undefined;
  let arrived: () => void = () => undefined;
  const underWay = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const { listening, url } = await serve(() => {
    arrived();
    return new Promise((resolve) => {
      finish = resolve;
    });
  });
  const first = fetch(url);
  await underWay;
  const stopped = listening.stop();
  await expect(fetch(url)).rejects.toThrow("fetch failed");
  finish(jsonReply(200, { answered: true }));
  expect(await (await first).json()).toEqual({ answered: true });
  await stopped;
});
