import type { Renderer } from "@/lib/template/renderer";

/** Records are written in chunks of about this many characters: few writes and little memory. */
const CHUNK_LENGTH = 65_536;

/**
 * Writes records with a line feed after each. Waits for every chunk, so that a slow reader slows it down and a closed pipe
 * ends it.
 *
 * @returns false if the reader has closed the pipe
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

/** Writes text. Returns false if the reader has closed the pipe, as `head` does. */
export function write(output: NodeJS.WritableStream, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => {
      if (!error) resolve(true);
      else if ("code" in error && error.code === "EPIPE") resolve(false);
      else reject(error);
    });
  });
}
