import { type Guess, soleExpression } from "@/lib/inference/guess/guess";
import { guessFromName } from "@/lib/inference/guess/guess-from-name";
import { guessString } from "@/lib/inference/guess/guess-string";
import { roundedShare } from "@/lib/inference/guess/share";
import { keepEdges, templateOf, templateText } from "./template-text";

/** A longer row is written with a column on each line. */
const LONGEST_LINE = 120;

/** A template whose records are rows of CSV. `names`: of the columns; empty where they have none. */
export function csvTemplate(
  rows: readonly (readonly string[])[],
  names: readonly string[],
  delimiter: string,
): string {
  const width = rows[0]?.length ?? names.length;
  const cells = Array.from({ length: width }, (_, column) => {
    const values = rows.map((row) => row[column] ?? "");
    return cellTemplate(values, names[column] ?? "", delimiter);
  });
  const row = cells.join(delimiter);
  return keepEdges(row.length <= LONGEST_LINE ? row : cells.join(`${delimiter}\n`));
}

function cellTemplate(cells: readonly string[], name: string, delimiter: string): string {
  const used = cells.filter((cell) => cell.trim() !== "");
  const values = used.map((cell) =>
    cell
      .trim()
      .replaceAll(/\s*[\r\n]+\s*/g, " ")
      .replaceAll('"', '""'),
  );
  if (cells.length > 0 && values.length === 0) return "";
  const guess = values.length > 0 ? guessString(values, { name, repeated: false }) : guessFromName(name);
  const space = used.length > 0 && used.every((cell) => cell.startsWith(" ")) ? " " : "";
  const quotes = needsQuotes(guess, values, delimiter) ? '"' : "";
  const missing = cells.length - used.length;
  return optionalCell(
    guess,
    quotes + space,
    quotes,
    missing === 0 ? 1 : roundedShare(used.length, cells.length),
  );
}

/** Quotes around a cell also where only some of its values need them. */
function needsQuotes({ plain }: Guess, values: readonly string[], delimiter: string): boolean {
  return !plain || values.some((value) => value.includes(delimiter) || value.includes('"'));
}

function optionalCell(guess: Guess, before: string, after: string, share: number): string {
  const cell = before + templateOf(guess.parts, templateText) + after;
  if (share === 1) return cell;
  const sole = soleExpression(guess);
  if (sole !== undefined && before === "") return `{{optional(${share}, ${sole}, "")}}`;
  return `{{#oneOf}}{{#case ${share}}}${cell}{{/case}}{{#case ${roundedShare(1 - share, 1)}}}{{/case}}{{/oneOf}}`;
}
