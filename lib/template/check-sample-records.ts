import { HeadwaterError } from "@/lib/errors";
import type { RenderedPiece } from "./compile/compile-plan";
import type { DiagnosticCode } from "./diagnostic";
import { createWarningDiagnostic, type Diagnostic, type Fix, type Place, quoted } from "./diagnostic";
import { findJsonProblem, type JsonProblem } from "./json-problem";
import { skipLineBreaks } from "./parse/whitespace";
import { parseTemplate, type Template } from "./parse-template";
import { createTracedRenderer, type RendererOptions } from "./renderer";

export interface SampleCheckOptions extends RendererOptions {
  /** The number of records to check; 5 by default. */
  readonly records?: number;
}

/** A piece with its position in the record. */
interface PlacedPiece extends RenderedPiece {
  readonly offset: number;
}

/**
 * Finds problems that only rendered records can show: records that look like JSON but are not, a rendered `NaN` or
 * `undefined`, and rendering errors. Returns nothing for a template with errors.
 */
export function checkSampleRecords(template: Template, options: SampleCheckOptions = {}): Diagnostic[] {
  if (template.hasErrors) return [];
  const settings = { seed: "sample", ...options };
  const found = checkRecords(template, settings);
  return found.map((diagnostic) => addQuotesFix(template, diagnostic, settings));
}

function checkRecords(template: Template, options: SampleCheckOptions): Diagnostic[] {
  let pieces: PlacedPiece[] = [];
  let offset = 0;
  const renderer = createTracedRenderer(template, options, (piece) => {
    pieces.push({ ...piece, offset });
    offset += piece.text.length;
  });
  const found = new Map<string, Diagnostic>();
  for (let count = options.records ?? 5; count > 0; count -= 1) {
    pieces = [];
    offset = 0;
    const diagnostics = checkRecord(template, renderer.next, () => pieces);
    for (const diagnostic of diagnostics) {
      const key = `${diagnostic.code} ${diagnostic.from}`;
      if (!found.has(key)) found.set(key, diagnostic);
    }
    if (diagnostics.some(({ severity }) => severity === "error")) break;
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}

function checkRecord(
  template: Template,
  next: () => string,
  getPieces: () => readonly PlacedPiece[],
): Diagnostic[] {
  try {
    const record = next();
    const pieces = getPieces();
    return [...pieces.flatMap(findSuspiciousWord), ...checkJson(template, record, pieces)];
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error;
    const place = { from: Number(error.facts.from ?? 0), to: Number(error.facts.to ?? 0) };
    const message = [error.message, error.hint].filter(Boolean).join(" ");
    return [{ severity: "error", code: error.code, message, ...place, facts: error.facts }];
  }
}

const SUSPICIOUS_WORDS: ReadonlyMap<string, DiagnosticCode> = new Map([
  ["NaN", "rendered-nan"],
  ["undefined", "rendered-undefined"],
  ["Invalid date", "rendered-invalid-date"],
]);

function findSuspiciousWord({ place, text, isLiteral }: RenderedPiece): Diagnostic[] {
  const word = /\b(?:NaN|undefined)\b|^Invalid date$/.exec(text)?.[0];
  const code = word === undefined ? undefined : SUSPICIOUS_WORDS.get(word);
  if (word === undefined || code === undefined || isLiteral) return [];
  return [
    createWarningDiagnostic(
      place,
      code,
      `This renders ${quoted(word)}: check the arguments and the names that it refers to.`,
      {
        facts: { word },
      },
    ),
  ];
}

/**
 * Whether the author intends JSON. `{` starts JSON. `[` also starts log lines, so the text that follows or ends the
 * record must look like JSON too. Output of placeholders does not count.
 */
function looksLikeJson(record: string, pieces: readonly PlacedPiece[]): boolean {
  const text = record.trim();
  if (!pieces.find((piece) => piece.text.trim() !== "")?.isLiteral) return false;
  if (text.startsWith("{")) return !text.startsWith("{{");
  return /^\[\s*(?:[[{"]|$)/.test(text) || /^\[.*\]$/s.test(text);
}

function checkJson(template: Template, record: string, pieces: readonly PlacedPiece[]): Diagnostic[] {
  const problem = looksLikeJson(record, pieces) ? findJsonProblem(record) : undefined;
  if (!problem) return [];
  const piece = findPiece(pieces, problem.offset);
  const place = piece ? findPlaceInPiece(template, piece, problem.offset) : { from: 0, to: 0 };
  return [createJsonDiagnostic(record, problem, place)];
}

function createJsonDiagnostic(
  record: string,
  { offset, expected, description }: JsonProblem,
  place: Place,
): Diagnostic {
  const before = record.slice(Math.max(0, offset - 20), offset);
  const found = offset < record.length ? quoted(record.slice(offset, offset + 20)) : "the end of the record";
  return createWarningDiagnostic(
    place,
    "not-json",
    `The record looks like JSON but is not valid: at character ${offset + 1}, after ${quoted(before)}, ${description} is expected, not ${found}.`,
    { facts: { offset, expected, before, found: record.slice(offset, offset + 20) } },
  );
}

function findPiece(pieces: readonly PlacedPiece[], offset: number): PlacedPiece | undefined {
  return pieces.findLast((piece) => piece.offset <= offset && piece.text !== "");
}

/** The exact character in literal text, or the whole placeholder. */
function findPlaceInPiece(
  { source, keepsLineBreaks }: Template,
  { place, isLiteral, offset: start }: PlacedPiece,
  offset: number,
): Place {
  if (!isLiteral) return place;
  // Unless line breaks are kept, literal text does not include them.
  const skip = (at: number): number => (keepsLineBreaks ? at : skipLineBreaks(source, at));
  let from = skip(place.from);
  for (let copied = start; copied < offset && from < place.to - 1; copied += 1) {
    from = skip(from + 1);
  }
  return from < place.to ? { from, to: from + 1 } : { from: place.to - 1, to: place.to };
}

/** Offers to quote a placeholder if that makes the record valid JSON at this position. */
function addQuotesFix(template: Template, diagnostic: Diagnostic, options: SampleCheckOptions): Diagnostic {
  const { from, to } = diagnostic;
  const { source, keepsLineBreaks: keepLineBreaks } = template;
  if (diagnostic.code !== "not-json" || !/^\{\s*\{[\s\S]+\}$/.test(source.slice(from, to))) return diagnostic;
  const fix: Fix = { label: "Put it in quotes", from, to, insert: `"${source.slice(from, to)}"` };
  const fixed = parseTemplate(source.slice(0, from) + fix.insert + source.slice(to), { keepLineBreaks });
  const remains = fixed.hasErrors || checkRecords(fixed, options).some(({ code }) => code === "not-json");
  return remains ? diagnostic : { ...diagnostic, fix };
}
