import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, copyFile, cp, mkdtemp, open, readFile, rm } from "node:fs/promises";
import { createServer, request as httpRequest, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface ContainerServer {
  /** Its address in a browser, without a trailing slash. */
  readonly url: string;
  /** Requests exactly this path, without normalising it first. */
  request(path: string, headers?: Record<string, string>, method?: string): Promise<Answer>;
  /** The server's output so far. */
  log(): Promise<string>;
  /** @returns the exit code */
  stop(): Promise<number | null>;
}

/**
 * Starts the container's entry script as the container does: as a plain user with one writable folder.
 *
 * @param nginx the path of the nginx to run
 * @param site the folder of the built site
 */
export async function startContainerServer(
  nginx: string,
  site: string,
  variables: Record<string, string> = {},
): Promise<ContainerServer> {
  const [work, installed, port] = await Promise.all([createWorkFolder(), installFiles(), findFreePort()]);
  // A plain user may not be allowed to read the folder of the installed one.
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
  const request: ContainerServer["request"] = (path, headers = {}, method = "GET") =>
    send({ host: "127.0.0.1", port, path, headers, method });
  await waitUntilAnswered(() => request("/healthz"));
  return {
    url: `http://127.0.0.1:${port}`,
    request,
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

const START_TIMEOUT_MS = 10_000;

async function waitUntilAnswered(request: () => Promise<Answer>): Promise<void> {
  const end = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    try {
      await request();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(50);
    }
  }
}

async function send(options: object): Promise<Answer> {
  const request = httpRequest({ ...options, agent: false });
  request.end();
  const [response] = await once(request, "response");
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** “nobody” when the tests run as root, so that the server has no more rights than in the container. */
const PLAIN_USER = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** A temporary folder that a plain user can write to. */
export async function createWorkFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "headwater-container-"));
  if (PLAIN_USER.uid !== undefined) await chown(folder, PLAIN_USER.uid, PLAIN_USER.gid);
  return folder;
}

/** Copies the container's files to a folder that a plain user can read. */
async function installFiles(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "headwater-installed-"));
  await cp(import.meta.dirname, folder, { recursive: true, filter: (path) => !path.endsWith(".ts") });
  await chmod(folder, 0o755);
  return folder;
}

export async function removeFolders(...folders: readonly string[]): Promise<void> {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}
