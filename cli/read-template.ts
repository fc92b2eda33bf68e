import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { HeadwaterError } from "@/lib/errors";

/**
 * The source of a template.
 *
 * @param file its path, or `-` for standard input
 * @throws {HeadwaterError} `unreadable-file`
 */
export async function readTemplate(file: string, stdin: NodeJS.ReadableStream): Promise<string> {
  try {
    return file === "-" ? await text(stdin) : await readFile(file, "utf8");
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new HeadwaterError("unreadable-file", `The template ${file} cannot be read: ${reason}.`, { cause });
  }
}
