import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, open, readFile } from "node:fs/promises";
import { createServer, request as httpRequest, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { installedFiles, PLAIN_USER, removeFolders, workFolder } from "./work-folder";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface RunningServer {
  /** Its address in a browser, without a slash at the end. */
  readonly url: string;
  /** Asks for exactly this path: nothing is tidied up before it is sent. */
  ask(path: string, headers?: Record<string, string>, method?: string): Promise<Answer>;
  /** What the server has printed so far. */
  log(): Promise<string>;
  /** @returns the exit code */
  stop(): Promise<number | null>;
}

/** Starts the container's entry script as the container does: as a plain user, with one folder to write to. */
export async function runningServer(
  nginx: string,
  site: string,
  variables: Record<string, string> = {},
): Promise<RunningServer> {
  const [work, installed, port] = await Promise.all([workFolder(), installedFiles(), freePort()]);
  // Where it was found, a plain user may not be allowed to look.
  await copyFile(nginx, join(installed, "nginx"));
  const logFile = join(work, "log");
  const log = await open(logFile, "a", 0o666);
  await log.chmod(0o666);
  const child = spawn("sh", [join(installed, "entry.sh")], {
    ...PLAIN_USER,
    cwd: "/",
    stdio: ["ignore", log.fd, log.fd],
    env: {
      NODE_ENV: "test",
      PATH: `${installed}${delimiter}${process.env.PATH}`,
      HEADWATER_SITE: site,
      HEADWATER_WORK: join(work, "headwater"),
      PORT: String(port),
      ...variables,
    },
  });
  await log.close();
  const ask: RunningServer["ask"] = (path, headers = {}, method = "GET") =>
    answerOf({ host: "127.0.0.1", port, path, headers, method });
  await untilAnswered(() => ask("/healthz"));
  return {
    url: `http://127.0.0.1:${port}`,
    ask,
    log: () => readFile(logFile, "utf8"),
    stop: async () => {
      const exited = once(child, "exit");
      child.kill("SIGQUIT");
      const [code] = await exited;
      await removeFolders(work, installed);
      return code;
    },
  };
}

const PATIENCE_MS = 10_000;

async function untilAnswered(ask: () => Promise<Answer>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await ask();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(50);
    }
  }
}

async function answerOf(options: object): Promise<Answer> {
  const request = httpRequest({ ...options, agent: false });
  request.end();
  const [response] = await once(request, "response");
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
