import { hash } from "node:crypto";
import type { Keys } from "../client/sign-in";
import type { Sandbox } from "../sandbox";
import { formatTimestamp } from "../sigv4/authorization";
import { canonicalRequest } from "../sigv4/canonical-request";
import { sign, signingKey, stringToSign } from "../sigv4/signature";

export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** A POST that is sent as given, for requests that no SDK would make. */
export async function rawCall(
  sandbox: Sandbox,
  headers: Record<string, string>,
  body: string,
): Promise<RawAnswer> {
  const { host: _set, ...settable } = headers;
  const answer = await fetch(sandbox.url, { method: "POST", headers: settable, body });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as RawAnswer["body"] };
}

/** Headers of a correctly signed call to a JSON service. */
export function signedHeaders(
  sandbox: Sandbox,
  keys: Keys,
  target: string,
  body: string,
  scoped: { readonly service?: string; readonly region?: string } = {},
): Record<string, string> {
  const timestamp = formatTimestamp(Date.now());
  const scope = { date: timestamp.slice(0, 8), region: "us-east-1", service: "firehose", ...scoped };
  const headers: Record<string, string> = {
    host: new URL(sandbox.url).host,
    "x-amz-date": timestamp,
    "x-amz-security-token": keys.sessionToken,
    "x-amz-target": target,
  };
  const names = Object.keys(headers);
  const request = { method: "POST", path: "/", query: "", headers };
  const canonical = canonicalRequest(request, names, hash("sha256", body), { s3: false });
  const signature = sign(signingKey(keys.secretAccessKey, scope), stringToSign(timestamp, scope, canonical));
  const credential = `${keys.accessKeyId}/${scope.date}/${scope.region}/${scope.service}/aws4_request`;
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names.join(";")}, Signature=${signature}`,
  };
}
