import { PutObjectCommand } from "@aws-sdk/client-s3";
import { type HttpRequest, HttpResponse } from "@smithy/core/protocols";
import { FetchHttpHandler } from "@smithy/fetch-http-handler";
import type { AwsConnection } from "@/lib/aws/connection";
import { explainError } from "@/lib/aws/errors/explain-error";
import { createS3Client, type RequestHandler, s3Call } from "@/lib/aws/s3/s3-client";

export interface Upload {
  readonly bucket: string;
  readonly key: string;
  /** At most 5 GiB in one call (PutObject in the S3 API reference). */
  readonly body: Blob;
  readonly contentType: string;
}

/** The progress of an upload, in bytes. */
export type OnProgress = (sent: number, total: number) => void;

/** Puts a file into a bucket, and replaces the object that has its key. @throws {AwsError} */
export async function putObject(
  { bucket, key, body, contentType }: Upload,
  connection: AwsConnection,
  options: { readonly onProgress?: OnProgress; readonly signal?: AbortSignal } = {},
): Promise<void> {
  const { onProgress = () => undefined, signal } = options;
  const client = createS3Client(connection, { requestHandler: createUploadHandler(onProgress) });
  const command = new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: contentType });
  try {
    await client.send(command, signal === undefined ? {} : { abortSignal: signal });
    onProgress(body.size, body.size);
  } catch (error) {
    throw explainError(error, s3Call("s3:PutObject", connection, bucket, key));
  }
}

interface HandlerOptions {
  readonly abortSignal?: unknown;
}

/**
 * A transport for the SDK that reports the progress of an upload, which `fetch` cannot. Without XMLHttpRequest (in Node)
 * it is `fetch`, and reports only the end.
 */
function createUploadHandler(onProgress: OnProgress): RequestHandler {
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
    xhr.open(request.method, getUrl(request));
    xhr.responseType = "blob";
    for (const [name, value] of Object.entries(request.headers)) {
      if (!SET_BY_BROWSER.has(name)) xhr.setRequestHeader(name, value);
    }
    xhr.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total);
    xhr.onload = () =>
      resolve(new HttpResponse({ statusCode: xhr.status, headers: parseHeaders(xhr), body: xhr.response }));
    xhr.onerror = () => reject(new TypeError("Failed to fetch"));
    xhr.onabort = () => reject(new DOMException("The upload was canceled.", "AbortError"));
    if (abortSignal instanceof AbortSignal) {
      if (abortSignal.aborted) return xhr.onabort(new ProgressEvent("abort"));
      abortSignal.addEventListener("abort", () => xhr.abort(), { once: true });
    }
    xhr.send(request.body);
  });
}

const SET_BY_BROWSER: ReadonlySet<string> = new Set(["host", "content-length", "user-agent"]);

function getUrl({ protocol, hostname, port, path, query }: HttpRequest): string {
  const url = new URL(`${protocol}//${hostname}${port === undefined ? "" : `:${port}`}${path}`);
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, String(value ?? ""));
  return url.href;
}

function parseHeaders(xhr: XMLHttpRequest): Record<string, string> {
  const lines = xhr.getAllResponseHeaders().trim().split(/\r?\n/);
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}
