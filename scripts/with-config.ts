import type { RequestListener } from "node:http";

/** Answers `/config.json` with `config`, and everything else as `answer` does. */
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
