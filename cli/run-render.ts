import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { HeadwaterError } from "@/lib/errors";
import { checkSampleRecords } from "@/lib/template/check-sample-records";
import type { Diagnostic } from "@/lib/template/diagnostic";
import { createLineFinder } from "@/lib/template/line-and-column";
import { parseTemplate } from "@/lib/template/parse-template";
import { createRenderer, type RendererOptions } from "@/lib/template/renderer";
import { type RenderOptions, readOptions, USAGE } from "./render-options";
import { write, writeRecords } from "./write-records";

/** The streams of the command. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/**
 * The `render` command.
 *
 * @param argv the command line after the command's name
 * @returns the exit status: 1 if there is an error, 0 otherwise
 */
export async function runRender(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const options = readOptions(argv);
    if (options) return await render(options, terminal);
    await write(terminal.stdout, USAGE);
    return 0;
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error;
    await write(terminal.stderr, `render: ${[error.message, error.hint].filter(Boolean).join(" ")}\n`);
    return 1;
  }
}

async function render(options: RenderOptions, { stdin, stdout, stderr }: Terminal): Promise<number> {
  const { template: file, count, check, json } = options;
  const source = await readTemplate(file, stdin);
  const template = parseTemplate(source);
  const settings = toRendererOptions(options);
  const diagnostics = [...template.diagnostics, ...checkSampleRecords(template, settings)].sort(byPosition);
  if (json) await write(stdout, toJsonReport(file, source, diagnostics));
  else await write(stderr, toTextReport(file, source, diagnostics));
  if (template.hasErrors) return 1;
  if (check) return diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
  await writeRecords(createRenderer(template, settings), count, stdout);
  return 0;
}

const byPosition = (a: Diagnostic, b: Diagnostic): number => a.from - b.from;

function toRendererOptions({ seed, now, tz }: RenderOptions): RendererOptions {
  return {
    ...(seed !== undefined && { seed }),
    ...(now !== undefined && { now: () => now }),
    ...(tz !== undefined && { timeZone: tz }),
  };
}

/**
 * Reads the source of a template.
 *
 * @param file its path, or `-` for standard input
 * @throws {HeadwaterError} `unreadable-file`
 */
async function readTemplate(file: string, stdin: NodeJS.ReadableStream): Promise<string> {
  try {
    return file === "-" ? await text(stdin) : await readFile(file, "utf8");
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new HeadwaterError("unreadable-file", `The template ${file} cannot be read: ${reason}.`, { cause });
  }
}

/** `FILE:LINE:COL: severity code message`, one per line. */
function toTextReport(file: string, source: string, diagnostics: readonly Diagnostic[]): string {
  const find = createLineFinder(source);
  const lines = diagnostics.map(({ from, severity, code, message }) => {
    const { line, column } = find(from);
    return `${file}:${line}:${column}: ${severity} ${code} ${message}\n`;
  });
  return lines.join("");
}

/** The diagnostics as a JSON array, with their lines and columns. */
function toJsonReport(file: string, source: string, diagnostics: readonly Diagnostic[]): string {
  const find = createLineFinder(source);
  const objects = diagnostics.map((diagnostic) => ({ file, ...find(diagnostic.from), ...diagnostic }));
  return `${JSON.stringify(objects)}\n`;
}
