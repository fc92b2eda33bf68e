import { AwsError } from "./aws-error";

/** The decoded size of base64 text in bytes, from its length and padding alone. */
export function decodedLength(base64: string): number {
  const padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
  return (base64.length / 4) * 3 - padding;
}

function notBase64Error(): AwsError {
  return new AwsError(
    "SerializationException",
    "A record's Data can not be converted to a Blob: it is not base64.",
  );
}

/**
 * @throws {AwsError} SerializationException if `value` cannot be base64, judged by its type and length alone
 */
export function assertBlob(value: unknown): asserts value is string {
  if (typeof value !== "string" || value.length % 4 !== 0) throw notBase64Error();
}

/**
 * @throws {AwsError} SerializationException if the text is not base64
 */
export function assertBase64(text: string): void {
  assertBlob(text);
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw notBase64Error();
}

/**
 * Decodes into `target` at `offset`.
 * @param length the result of `decodedLength`
 * @throws {AwsError} SerializationException if a character is not in the base64 alphabet
 */
export function decodeInto(target: Buffer, offset: number, base64: string, length: number): void {
  // Node also accepts base64url and skips invalid characters. The check for `-` and `_` finds the first, the
  // length the second.
  const written = target.write(base64, offset, length, "base64");
  if (written !== length || base64.includes("-") || base64.includes("_")) throw notBase64Error();
}
