import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { z } from "zod";

/** A small document on disk. It is written when `save` returns. */
export class JsonFile<T> {
  readonly #path: string;
  readonly #schema: z.ZodType<T>;

  constructor(path: string, schema: z.ZodType<T>) {
    this.#path = path;
    this.#schema = schema;
  }

  /**
   * Loads the document. If there is none, saves and returns `initial()`.
   * @throws {Error} if the file exists but is damaged
   */
  load(initial: () => T): T {
    const text = this.#read();
    if (text === undefined) {
      const value = initial();
      this.save(value);
      return value;
    }
    return this.#parse(text);
  }

  save(value: T): void {
    writeAtomically(this.#path, `${JSON.stringify(value, undefined, 2)}\n`);
  }

  #read(): string | undefined {
    try {
      return readFileSync(this.#path, "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
  }

  #parse(text: string): T {
    try {
      return this.#schema.parse(JSON.parse(text));
    } catch (error) {
      throw new Error(
        `The sandbox cannot read ${this.#path}, because its content is damaged. Delete the file to start with a new one.`,
        { cause: error },
      );
    }
  }
}

/** Writes a file atomically: after a crash it has the old content or the new, never a mix. */
export function writeAtomically(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    // Only the owner may read the file, because these files contain keys.
    writeFileSync(temporary, content, { mode: 0o600 });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
