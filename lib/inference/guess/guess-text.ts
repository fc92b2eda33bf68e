import { createConstant, type Guess, type GuessPlace, type Part } from "./guess";
import { guessObserved } from "./guess-choice";

/** Guesses one field. A parameter, because text and its fields are guessed recursively. */
export type GuessField = (values: readonly string[], place: GuessPlace) => Guess;

/** The same field in all values, with the text that precedes it in all of them. */
interface Column {
  readonly gap: string;
  readonly name: string;
  readonly values: readonly string[];
}

/**
 * Splits text such as a log line into fields. Fields that all values share, from the left, are guessed one by one; the
 * rest after the first structural difference is guessed as a whole.
 *
 * @returns undefined if the text has no fields
 */
export function guessText(
  values: readonly string[],
  { repeated }: GuessPlace,
  guessField: GuessField,
): Guess | undefined {
  const texts = values.map(tokenizeText);
  const [first] = texts;
  const count = countCommonFields(texts);
  if (first === undefined || count === 0 || first.fields[0] === values[0]) return undefined;
  const rests = texts.map((text) => getRest(text, count));
  const guesses = mergeWords(toColumns(texts, first, count)).map(
    ({ gap, name, values: column, isProse }) => ({
      gap,
      guess: isProse ? guessObserved(column) : guessField(column, { name, repeated }),
    }),
  );
  const rest = areAllEqual(rests) ? createConstant(rests[0] ?? "") : guessObserved(rests);
  const parts = guesses.flatMap(({ gap, guess }): Part[] => [{ text: gap }, ...guess.parts]);
  const isSafe = rest.isSafe && guesses.every(({ guess }) => guess.isSafe);
  return { parts: [...parts, ...rest.parts], isSafe };
}

/** The number of fields from the left that all values share. */
function countCommonFields(texts: readonly TokenizedText[]): number {
  const most = Math.min(...texts.map(({ fields }) => fields.length));
  let count = 0;
  while (count < most && areAllEqual(texts.map(({ gaps }) => gaps[count] ?? ""))) count += 1;
  const complete = texts.every(({ fields }) => fields.length === count);
  return complete && areAllEqual(texts.map(({ gaps }) => gaps[count] ?? ""))
    ? count
    : findMessageStart(texts, count);
}

/** A structural difference indicates a message of words, which starts after the last common special character. */
function findMessageStart(texts: readonly TokenizedText[], count: number): number {
  const { gaps = [], fields = [] } = texts[0] ?? {};
  for (let index = count; index > 0; index -= 1) {
    const afterSign =
      /\S/.test(gaps[index] ?? "") && areAllEqual(texts.map((text) => text.gaps[index] ?? ""));
    if (afterSign || fields[index - 1] === "-") return index;
  }
  return count;
}

function toColumns(texts: readonly TokenizedText[], first: TokenizedText, count: number): Column[] {
  return Array.from({ length: count }, (_, index) => ({
    gap: first.gaps[index] ?? "",
    name: getNameBefore(first, index),
    values: texts.map(({ fields }) => fields[index] ?? ""),
  }));
}

/** Adjacent words that change together are one choice: independent choices would make no sense. */
function mergeWords(columns: readonly Column[]): (Column & { readonly isProse: boolean })[] {
  const merged: (Column & { isProse: boolean; isWord: boolean })[] = [];
  for (const column of columns) {
    const last = merged.at(-1);
    const isWord = !areAllEqual(column.values) && column.values.every((value) => /^\p{L}+$/u.test(value));
    if (last?.isWord && isWord && column.gap === " ") {
      const values = last.values.map((value, index) => `${value} ${column.values[index]}`);
      merged[merged.length - 1] = { ...last, values, isProse: true };
    } else {
      merged.push({ ...column, isWord, isProse: false });
    }
  }
  return merged;
}

/** The key of `key=value` and `key: value`. */
function getNameBefore({ gaps, fields }: TokenizedText, index: number): string {
  return /^"?[=:] ?"?$/.test(gaps[index] ?? "") ? (fields[index - 1] ?? "") : "";
}

/** The text from a field on, including the gap before it. */
function getRest({ gaps, fields }: TokenizedText, from: number): string {
  return gaps.slice(from).reduce((text, gap, index) => text + gap + (fields[from + index] ?? ""), "");
}

function areAllEqual(texts: readonly string[]): boolean {
  return texts.every((text) => text === texts[0]);
}

/** A line of text, split into fields and the gaps between them. */
interface TokenizedText {
  /** One more than the fields: before the first, between the fields, and after the last. */
  readonly gaps: readonly string[];
  readonly fields: readonly string[];
}

/** What counts as one field; the first match wins. Every pattern is linear, without nested repetitions. */
const FIELDS = [
  // Quoted text. The quotes belong to the gaps.
  /(?<=(?:^|[\s=,:([])")[^"\\]*(?:\\.[^"\\]*)*(?=")/u,
  // Dates and times.
  /\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}/u,
  /[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d(?:\.\d{1,9})? \d{4}/u,
  /\d{4}[-/]\d\d[-/]\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z| ?[+-]\d\d:?\d\d\b| (?:UTC|GMT)\b)?)?(?![\w-])/u,
  /(?<=^|[\s>])[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d\b/u,
  /(?<![\d:.])\d\d:\d\d:\d\d(?:[.,]\d{1,6})?(?![\d:])/u,
  /https?:\/\/[^\s"'<>()]+/u,
  /(?<![\p{L}\p{N}])[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}:])(?:[\da-fA-F]{0,4}:){2,7}[\da-fA-F]{1,4}(?![\p{L}\p{N}:])/u,
  /(?<![\p{L}\p{N}.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\p{L}\p{N}])/u,
  // A path with an optional query.
  /(?<=^|[\s"'=])\/[^\s"'<>]*/u,
  /(?<![\p{L}\p{N}.])-?\d+(?:\.\d+)?(?![\p{L}\p{N}])/u,
  // A word, which may contain digits and single special characters.
  /[\p{L}\p{N}_$](?:[\p{L}\p{N}_$]|[-.@/+%](?=[\p{L}\p{N}_$]))*/u,
  // The placeholder for a missing value in logs.
  /(?<=^|\s)-(?=\s|$)/u,
];

const FIELD = new RegExp(FIELDS.map(({ source }) => source).join("|"), "gu");

function tokenizeText(text: string): TokenizedText {
  const gaps: string[] = [];
  const fields: string[] = [];
  let at = 0;
  for (const match of text.matchAll(FIELD)) {
    gaps.push(text.slice(at, match.index));
    fields.push(match[0]);
    at = match.index + match[0].length;
  }
  gaps.push(text.slice(at));
  return { gaps, fields };
}
