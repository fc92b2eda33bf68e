import { Sha256Js } from "@smithy/core/checksum";
import { SignatureV4 } from "@smithy/signature-v4";
import type { Credentials } from "@/lib/aws/connection";

export interface RequestToSign {
  readonly url: URL;
  readonly region: string;
  /** The service's name in signatures, for example `firehose`. */
  readonly service: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * Signs a POST request (SigV4) with the SDK's own signer. The browser hashes only the body: for the few short texts of a
 * signature, plain JavaScript is faster.
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
  // A browser sets `host` itself and does not allow a page to do so.
  const { host: _host, ...sent } = signed.headers;
  return sent;
}

/** SHA-256 in hexadecimal digits. Far slower if `crypto.subtle` is missing, which is so on plain-HTTP hosts. */
async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // Missing outside of secure contexts, whatever the types say.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle !== undefined) return toHex(new Uint8Array(await subtle.digest("SHA-256", bytes)));
  const hash = new Sha256Js();
  hash.update(bytes);
  return toHex(await hash.digest());
}

function toHex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
  return text;
}
