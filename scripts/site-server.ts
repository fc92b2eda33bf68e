import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import compression from "compression";
import sirv from "sirv";
import { deploymentSchema } from "../lib/config/deployment";
import { contentSecurityPolicy, pageHeaderPolicy } from "./csp/content-security-policy";
import { CACHE_FOREVER } from "./csp/security-headers";
import { type Site, serve } from "./serve";

export interface SiteOptions {
  /** The built site. */
  readonly directory: string;
  /** 0 means any free port. */
  readonly port: number;
  /** The address to listen on. Defaults to 127.0.0.1, only this machine. */
  readonly host?: string;
  /** The content of `/config.json`. Defaults to the file of the site. */
  readonly config?: unknown;
}

/**
 * Serves a built site.
 *
 * @throws {Error} with code `EADDRINUSE` if the port is taken
 */
export async function serveSite({ directory, port, host, config }: SiteOptions): Promise<Site> {
  const files = siteFiles(directory, await readEndpoint(directory, config));
  return serve({ answer: config === undefined ? files : withConfig(config, files), port, host });
}

/** Answers `/config.json` with `config`, and everything else with `answer`. */
export function withConfig(config: unknown, answer: RequestListener): RequestListener {
  const text = JSON.stringify(config, undefined, 2);
  return (request, response) => {
    if (request.url?.split("?", 1)[0] !== "/config.json") return answer(request, response);
    response.writeHead(200, {
      "Content-Type": "application/json",
      "Cache-Control": "no-store",
      "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    });
    response.end(text);
  };
}

/**
 * The endpoint in a site's `/config.json`. A malformed file has none: the page itself reports the error.
 *
 * @param config the content of `/config.json`; defaults to the file of the site
 */
export async function readEndpoint(directory: string, config?: unknown): Promise<string | undefined> {
  const deployment = config === undefined ? await readConfig(directory) : config;
  return deploymentSchema.safeParse(deployment).data?.endpoint;
}

async function readConfig(directory: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(directory, "config.json"), "utf8"));
  } catch {
    return undefined;
  }
}

const POLICY = "Content-Security-Policy";

/**
 * Answers with the files of a built site, and with its 404 page for missing files. Every answer has a policy: a `<meta>`
 * cannot forbid framing and does not apply to workers.
 *
 * @param endpoint the AWS-compatible endpoint in `/config.json`
 * @throws {PlainError} if a policy cannot name the endpoint
 */
export function siteFiles(directory: string, endpoint?: string): RequestListener {
  const pagePolicy = pageHeaderPolicy(endpoint);
  const filePolicy = contentSecurityPolicy({ scriptHashes: [], endpoint, forMeta: false });
  const files = sirv(directory, {
    // Reads the disk for each request, so that a new build is served without a restart.
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader(POLICY, isPage(path) ? pagePolicy : filePolicy);
      if (path.startsWith("/_next/static/")) response.setHeader("Cache-Control", CACHE_FOREVER);
    },
  });
  const answer: RequestListener = (request, response) => {
    if (request.method === "GET" || request.method === "HEAD") {
      return files(request, response, () => {
        response.setHeader(POLICY, pagePolicy);
        sendNotFound(response, directory);
      });
    }
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
  };
  const compress = compression();
  return (request, response) => {
    // Its types expect Express's request. It only reads the method and the headers, which every request has.
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () =>
      answer(request, response),
    );
  };
}

/** The path of a page has no extension or ends in `.html`. */
function isPage(path: string): boolean {
  return /(^|\/)[^./]*(\.html?)?$/.test(path);
}

function sendNotFound(response: ServerResponse, directory: string): void {
  response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
  response.end(readFileSync(join(directory, "404.html")));
}
