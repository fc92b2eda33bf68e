import { type HttpRequest, HttpResponse } from "@smithy/core/protocols";
import { FetchHttpHandler } from "@smithy/fetch-http-handler";
import type { RequestHandler } from "@/lib/aws/s3/s3-client";

/** How much of an upload is through, in bytes. */
export type OnProgress = (sent: number, total: number) => void;

interface HandlerOptions {
  readonly abortSignal?: unknown;
}

/**
 * A transport for the SDK that tells how an upload goes on, which `fetch` cannot. Without XMLHttpRequest (in Node) it
 * is `fetch`, and tells only the end.
 */
export function uploadHandler(onProgress: OnProgress): RequestHandler {
  if (typeof XMLHttpRequest === "undefined") return new FetchHttpHandler();
  return {
    handle: async (request: HttpRequest, { abortSignal }: HandlerOptions = {}) => ({
      response: await send(request, abortSignal, onProgress),
    }),
  };
}

function send(request: HttpRequest, abortSignal: unknown, onProgress: OnProgress): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open(request.method, urlOf(request));
    xhr.responseType = "blob";
    for (const [name, value] of Object.entries(request.headers)) {
      if (!SET_BY_BROWSER.has(name)) xhr.setRequestHeader(name, value);
    }
    xhr.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total);
    xhr.onload = () =>
      resolve(new HttpResponse({ statusCode: xhr.status, headers: headersOf(xhr), body: xhr.response }));
    xhr.onerror = () => reject(new TypeError("Failed to fetch"));
    xhr.onabort = () => reject(new DOMException("The upload was given up.", "AbortError"));
    if (abortSignal instanceof AbortSignal) {
      if (abortSignal.aborted) return xhr.onabort(new ProgressEvent("abort"));
      abortSignal.addEventListener("abort", () => xhr.abort(), { once: true });
    }
    xhr.send(request.body);
  });
}

const SET_BY_BROWSER: ReadonlySet<string> = new Set(["host", "content-length", "user-agent"]);

function urlOf({ protocol, hostname, port, path, query }: HttpRequest): string {
  const url = new URL(`${protocol}//${hostname}${port === undefined ? "" : `:${port}`}${path}`);
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, String(value ?? ""));
  return url.href;
}

function headersOf(xhr: XMLHttpRequest): Record<string, string> {
  const lines = xhr.getAllResponseHeaders().trim().split(/\r?\n/);
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}
