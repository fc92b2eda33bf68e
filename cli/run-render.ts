import { HeadwaterError } from "@/lib/errors";
import { checkSampleRecords } from "@/lib/template/check-sample-records";
import type { Diagnostic } from "@/lib/template/diagnostic";
import { parseTemplate } from "@/lib/template/parse-template";
import { createRenderer, type RendererOptions } from "@/lib/template/renderer";
import { jsonReport, textReport } from "./diagnostic-report";
import { readTemplate } from "./read-template";
import { type RenderOptions, readOptions, USAGE } from "./render-options";
import { write, writeRecords } from "./write-records";

/** What the command reads and writes. */
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
  const settings = rendererOptions(options);
  const diagnostics = [...template.diagnostics, ...checkSampleRecords(template, settings)].sort(byPlace);
  if (json) await write(stdout, jsonReport(file, source, diagnostics));
  else await write(stderr, textReport(file, source, diagnostics));
  if (template.hasErrors) return 1;
  if (check) return diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
  await writeRecords(createRenderer(template, settings), count, stdout);
  return 0;
}

const byPlace = (a: Diagnostic, b: Diagnostic): number => a.from - b.from;

function rendererOptions({ seed, now, tz }: RenderOptions): RendererOptions {
  return {
    ...(seed !== undefined && { seed }),
    ...(now !== undefined && { now: () => now }),
    ...(tz !== undefined && { timeZone: tz }),
  };
}
