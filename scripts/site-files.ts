import { readFileSync } from "node:fs";
import type { RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/** Answers with the files of a built site, and with its own page where there is none. */
export function siteFiles(directory: string): RequestListener {
  const files = sirv(directory, {
    // Looks at the disk each time, so that a new build is served without a restart.
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      // Next.js puts a hash of the contents into these names.
      if (path.startsWith("/_next/static/")) {
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      }
    },
  });
  return (request, response) => {
    if (request.method === "GET" || request.method === "HEAD") {
      return files(request, response, () => notFound(response, directory));
    }
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
  };
}

function notFound(response: ServerResponse, directory: string): void {
  response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
  response.end(readFileSync(join(directory, "404.html")));
}
