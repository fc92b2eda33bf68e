import { readFileSync } from "node:fs";
import type { RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import compression from "compression";
import sirv from "sirv";
import { CACHE_FOREVER } from "./csp/cache-control";
import { contentSecurityPolicy } from "./csp/content-security-policy";
import { pageHeaderPolicy } from "./csp/page-header-policy";

const POLICY = "Content-Security-Policy";

/**
 * Answers with the files of a built site, and with its own page where there is none. Each has its policy: a `<meta>`
 * can neither say who may frame a page nor govern a worker.
 *
 * @param endpoint the AWS-compatible endpoint that `/config.json` names
 * @throws {PlainError} where a policy cannot name the endpoint
 */
export function siteFiles(directory: string, endpoint?: string): RequestListener {
  const pagePolicy = pageHeaderPolicy(endpoint);
  const filePolicy = contentSecurityPolicy({ scriptHashes: [], endpoint, forMeta: false });
  const files = sirv(directory, {
    // Looks at the disk each time, so that a new build is served without a restart.
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
        notFound(response, directory);
      });
    }
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
  };
  const compress = compression();
  return (request, response) => {
    // Its types know Express's request; it reads the method and headers, which every request has.
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () =>
      answer(request, response),
    );
  };
}

/** Pages are asked for without an extension, or as `.html`. */
function isPage(path: string): boolean {
  return /(^|\/)[^./]*(\.html?)?$/.test(path);
}

function notFound(response: ServerResponse, directory: string): void {
  response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
  response.end(readFileSync(join(directory, "404.html")));
}
