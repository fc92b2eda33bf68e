import { Sha256Js } from "@smithy/core/checksum";
import { SignatureV4 } from "@smithy/signature-v4";
import type { Credentials } from "@/lib/aws/credentials";
import { sha256Hex } from "@/lib/aws/put/sha256";

export interface RequestToSign {
  readonly url: URL;
  readonly region: string;
  /** The service's name in signatures, for example `firehose`. */
  readonly service: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * Signs a POST request (SigV4) with the SDK's own signer. Only the body is hashed by the browser: for the few short
 * texts of a signature, plain JavaScript is faster.
 *
 * @param at AWS's time, milliseconds since 1970
 * @returns the headers to send
 */
export async function signRequest(
  { url, region, service, headers, body }: RequestToSign,
  credentials: Credentials,
  at: number,
): Promise<Record<string, string>> {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const signer = new SignatureV4({
    credentials: { accessKeyId, secretAccessKey, sessionToken },
    region,
    service,
    sha256: Sha256Js,
  });
  const unsigned = {
    method: "POST",
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    headers: { ...headers, host: url.host, "x-amz-content-sha256": await sha256Hex(body) },
  };
  const signed = await signer.sign(unsigned, { signingDate: new Date(at) });
  // The browser sets it by itself, and lets nobody else do so.
  const { host: _host, ...sent } = signed.headers;
  return sent;
}
