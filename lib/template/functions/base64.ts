/** Encodes the UTF-8 bytes of a string as Base64, in the browser and in Node.js. */
export function encodeBase64(text: string): string {
  let bytes = "";
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}
