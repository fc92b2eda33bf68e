import { createExpression, formatCall, type Guess, getSoleExpression, roundShare } from "../guess/guess";
import { guessByName, guessDigitsByName } from "../guess/guess-by-name";
import { guessNumberByName } from "../guess/guess-number";
import { guessString } from "../guess/guess-string";
import { toWords } from "../guess/name-words";
import { escapeTemplateText, joinParts, preserveEdgeWhitespace } from "./template-text";

/** Longer rows have one line per column. */
const MAX_LINE_LENGTH = 120;

/** Creates a template whose records are CSV rows. `names` are the column names; empty without a header. */
export function createCsvTemplate(
  rows: readonly (readonly string[])[],
  names: readonly string[],
  delimiter: string,
): string {
  const width = rows[0]?.length ?? names.length;
  const cells = Array.from({ length: width }, (_, column) => {
    const values = rows.map((row) => row[column] ?? "");
    return createCellTemplate(values, names[column] ?? "", delimiter);
  });
  const row = cells.join(delimiter);
  return preserveEdgeWhitespace(row.length <= MAX_LINE_LENGTH ? row : cells.join(`${delimiter}\n`));
}

function createCellTemplate(cells: readonly string[], name: string, delimiter: string): string {
  const used = cells.filter((cell) => cell.trim() !== "");
  const values = used.map((cell) =>
    cell
      .trim()
      .replaceAll(/\s*[\r\n]+\s*/g, " ")
      .replaceAll('"', '""'),
  );
  if (cells.length > 0 && values.length === 0) return "";
  const guess = values.length > 0 ? guessString(values, { name, repeated: false }) : guessByHeader(name);
  const space = used.length > 0 && used.every((cell) => cell.startsWith(" ")) ? " " : "";
  const quotes = needsQuotes(guess, values, delimiter) ? '"' : "";
  const missing = cells.length - used.length;
  return optionalCell(
    guess,
    quotes + space,
    quotes,
    missing === 0 ? 1 : roundShare(used.length, cells.length),
  );
}

/** Quotes a cell even if only some of its values need quotes. */
function needsQuotes({ isSafe }: Guess, values: readonly string[], delimiter: string): boolean {
  return !isSafe || values.some((value) => value.includes(delimiter) || value.includes('"'));
}

function optionalCell(guess: Guess, before: string, after: string, share: number): string {
  const cell = before + joinParts(guess.parts, escapeTemplateText) + after;
  if (share === 1) return cell;
  const sole = getSoleExpression(guess);
  if (sole !== undefined && before === "") return `{{optional(${share}, ${sole}, "")}}`;
  return `{{#oneOf}}{{#case ${share}}}${cell}{{/case}}{{#case ${roundShare(1 - share, 1)}}}{{/case}}{{/oneOf}}`;
}

/** Sample text in the format that each name hint requires. */
const EXAMPLES = [
  "Ann Lee",
  "Ann",
  "KR",
  "USD",
  "red",
  "12 Main Street",
  "www.example.com",
  "12345",
  "one two three",
];

const TIME = /\b(time|timestamp|ts|date|datetime|at)$/;
const NUMBER =
  /\b(amount|price|total|count|value|score|level|temp|temperature|speed|size|length|weight|height|duration|ms|bytes|no|number)$/;

/** Placeholder values for a column of which only the header is known. */
function guessByHeader(name: string): Guess {
  const words = toWords(name);
  if (/^id$/.test(words)) return createExpression("sequence");
  if (TIME.test(words)) return createExpression(formatCall("date.utc", "YYYY-MM-DDTHH:mm:ss.SSS[Z]"));
  if (/\b(uuid|guid)$/.test(words)) return createExpression("random.uuid");
  if (/\be ?mail( address)?$/.test(words)) return createExpression("internet.email");
  if (/\bip( address)?$/.test(words)) return createExpression("internet.ip");
  for (const example of EXAMPLES) {
    const guess = guessByName([example], name) ?? guessDigitsByName([example], name);
    if (guess !== undefined) return guess;
  }
  const number = guessNumberByName([5], name) ?? guessNumberByName([200], name);
  if (number !== undefined) return number;
  if (/\bid$/.test(words)) return createExpression(formatCall("random.number", { min: 1, max: 1000 }));
  return NUMBER.test(words)
    ? createExpression(formatCall("random.number", { min: 0, max: 100 }))
    : createExpression("lorem.word");
}
