import { AwsError } from "./aws-error";

/** How many bytes base64 text stands for, told from its length and padding alone. */
export function decodedLength(base64: string): number {
  const padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
  return (base64.length / 4) * 3 - padding;
}

function notBase64(): AwsError {
  return new AwsError(
    "SerializationException",
    "A record's Data can not be converted to a Blob: it is not base64.",
  );
}

/** @throws {AwsError} SerializationException where `value` cannot be base64, told from its type and length alone */
export function assertBlob(value: unknown): asserts value is string {
  if (typeof value !== "string" || value.length % 4 !== 0) throw notBase64();
}

/** @throws {AwsError} SerializationException where the text is not base64 */
export function assertBase64(text: string): void {
  assertBlob(text);
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw notBase64();
}

/**
 * Decodes into `target` at `offset`.
 *
 * @param length what `decodedLength` says of the text
 * @throws {AwsError} SerializationException where a character is not base64's
 */
export function decodeInto(target: Buffer, offset: number, base64: string, length: number): void {
  // Node also reads base64url and skips what is neither: the first shows by its letters, the second by the length.
  const written = target.write(base64, offset, length, "base64");
  if (written !== length || base64.includes("-") || base64.includes("_")) throw notBase64();
}
