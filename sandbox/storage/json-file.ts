import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { z } from "zod";

/** A small document that survives a restart. It is on disk when `save` returns. */
export class JsonFile<T> {
  readonly #path: string;
  readonly #schema: z.ZodType<T>;

  constructor(path: string, schema: z.ZodType<T>) {
    this.#path = path;
    this.#schema = schema;
  }

  /**
   * The document, or `initial()`, saved at once, where there is none yet.
   *
   * @throws {Error} where the file is there and is not what it should be
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
        `The sandbox cannot read ${this.#path}, because its content is damaged. Delete the file to start it anew.`,
        { cause: error },
      );
    }
  }
}

/** Writes a file so that a reader, or a crash, finds the old content or the new, never half of it. */
export function writeAtomically(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    // Only the owner reads it: these files hold keys.
    writeFileSync(temporary, content, { mode: 0o600 });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
