import type { Renderer } from "@/lib/template/renderer";

/** Records are handed over in pieces of about this many characters: few writes, and little memory. */
const CHUNK_LENGTH = 65_536;

/**
 * Writes records, each with the line feed that ends it. Waits for every piece to be taken, so that a slow reader slows
 * it down and one that has gone away ends it.
 *
 * @returns false if the reader has gone away
 */
export async function writeRecords(
  renderer: Renderer,
  count: number,
  output: NodeJS.WritableStream,
): Promise<boolean> {
  let chunk = "";
  for (let written = 0; written < count; written += 1) {
    chunk += `${renderer.next()}\n`;
    if (chunk.length < CHUNK_LENGTH) continue;
    if (!(await write(output, chunk))) return false;
    chunk = "";
  }
  return chunk === "" || write(output, chunk);
}

/** Writes text; false if nobody reads any more, as when the output goes to `head`. */
export function write(output: NodeJS.WritableStream, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => {
      if (!error) resolve(true);
      else if ("code" in error && error.code === "EPIPE") resolve(false);
      else reject(error);
    });
  });
}
