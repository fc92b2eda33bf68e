import { Sha256Js } from "@smithy/core/checksum";

/** SHA-256 in hexadecimal digits. Slower by far where `crypto.subtle` is missing: on plain-HTTP hosts. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // Missing outside of secure contexts, whatever the types say.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle !== undefined) return hex(new Uint8Array(await subtle.digest("SHA-256", bytes)));
  const hash = new Sha256Js();
  hash.update(bytes);
  return hex(await hash.digest());
}

function hex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
  return text;
}
