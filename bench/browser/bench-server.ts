import { createServer, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface BenchServerParts {
  /** Scripts by their path without an extension. */
  readonly scripts: ReadonlyMap<string, string>;
  readonly plan: object;
  /** Receives each line that the page reports. */
  readonly report: (line: object) => void;
  /** Answers everything else. */
  readonly site: RequestListener;
}

export interface BenchServer {
  readonly url: string;
  stop(): void;
}

/** Chromium lets an isolated page measure its memory. */
const ISOLATED = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

/** Serves the pages of the bench next to the built site, and receives their reports. */
export async function startBenchServer(parts: BenchServerParts): Promise<BenchServer> {
  const server = createServer((request, response) => {
    const path = request.url?.split("?", 1)[0] ?? "/";
    const script = parts.scripts.get(path.replace(/^\/bench/, "").replace(/\.(ts|js)$/, ""));
    if (path === "/bench/report") {
      void text(request).then((line) => {
        response.writeHead(204).end();
        parts.report(JSON.parse(line));
      });
    } else if (path === "/bench/plan") send(response, "application/json", JSON.stringify(parts.plan));
    else if (path === "/bench/speed") sendPage(response, "main", ISOLATED);
    else if (path === "/bench/site") sendPage(response, "site-driver", {});
    else if (path.startsWith("/bench/") && script !== undefined) {
      send(response, "text/javascript", script, ISOLATED);
    } else parts.site(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function sendPage(response: ServerResponse, script: string, headers: Readonly<Record<string, string>>): void {
  const page = `<!doctype html><title>Bench</title><script type="module" src="/bench/${script}.js"></script>`;
  send(response, "text/html", page, headers);
}

function send(response: ServerResponse, type: string, body: string, headers = {}): void {
  response.writeHead(200, { "content-type": `${type}; charset=utf-8`, ...headers }).end(body);
}
