import { createExpression, formatCall, type Guess, type GuessPlace, type Part } from "./guess";
import { guessNumericText } from "./guess-number";

/** Characters that represent random characters in a pattern. */
const SYMBOLS = "#?*!";
const MAX_CODE_LENGTH = 64;
const MAX_RUNS = 6;

/** Guesses codes of letters and digits: `SN-00123`, `AB-1234`, `device-7`, random tokens. */
export function guessCode(values: readonly string[], place: GuessPlace): Guess | undefined {
  if (
    !values.every((value) => value.length <= 4 * MAX_CODE_LENGTH && /^\S+$/.test(value) && /\d/.test(value))
  )
    return undefined;
  return guessHexadecimal(values) ?? guessRuns(values, place) ?? guessPattern(values) ?? guessToken(values);
}

/** Numbers in constant text. In a single value, only numbers of at least two digits that follow a sign vary. */
function guessRuns(values: readonly string[], { repeated }: GuessPlace): Guess | undefined {
  const run = values.length === 1 ? /(?<![\p{L}\d.])\d{2,}(?![\d.]|\p{L})/gu : /\d+/g;
  const texts = values.map((value) => value.split(run));
  const frame = JSON.stringify(texts[0]);
  const count = (texts[0]?.length ?? 1) - 1;
  if (count < 1 || count > MAX_RUNS || texts.some((text) => JSON.stringify(text) !== frame)) return undefined;
  if (!/\p{L}|[-_/:#]/u.test(frame.slice(1, -1).replaceAll('"', ""))) return undefined;
  const numbers = values.map((value) => value.match(run) ?? []);
  const parts = (texts[0] ?? []).flatMap((text, index): Part[] => {
    const column = numbers.map((all) => all[index] ?? "");
    const guess = index < count ? guessNumericText(column, { name: "", repeated }) : undefined;
    return [{ text }, ...(guess?.parts ?? [])];
  });
  return { parts: parts.filter((part) => !("text" in part) || part.text !== ""), isSafe: true };
}

/** A word followed by hexadecimal digits, as in AWS resource IDs: `eni-0a1b2c3d4e5f67890`. */
function guessHexadecimal(values: readonly string[]): Guess | undefined {
  const matches = values.map((value) => /^([A-Za-z]+[-_])((?=\d*[a-f])[\da-f]{8,40})$/.exec(value));
  const [, word, digits] = matches[0] ?? [];
  if (word === undefined || digits === undefined) return undefined;
  if (!matches.every((match) => match?.[1] === word && match[2]?.length === digits.length)) return undefined;
  const options = { length: digits.length, casing: "lower", prefix: "" };
  return { parts: [{ text: word }, { expression: formatCall("string.hexadecimal", options) }], isSafe: true };
}

/** Several codes of the same length: characters that never change are constant, other letters and digits are random. */
function guessPattern(values: readonly string[]): Guess | undefined {
  const [first = ""] = values;
  if (
    values.length < 2 ||
    first.length > MAX_CODE_LENGTH ||
    values.some(({ length }) => length !== first.length)
  )
    return undefined;
  let pattern = "";
  for (let at = 0; at < first.length; at += 1) {
    const characters = new Set(values.map((value) => value[at] ?? ""));
    const symbol = getPatternSymbol([...characters]);
    if (symbol === undefined) return undefined;
    pattern += symbol;
  }
  return createExpression(formatCall("helpers.replaceSymbols", pattern));
}

function getPatternSymbol(characters: readonly string[]): string | undefined {
  const [only = ""] = characters;
  if (characters.length === 1) return SYMBOLS.includes(only) || !/^[ -~]$/.test(only) ? undefined : only;
  if (characters.every((character) => /\d/.test(character))) return "#";
  return characters.every((character) => /[A-Z]/.test(character)) ? "?" : undefined;
}

/** Long random sequences of letters and digits. */
function guessToken(values: readonly string[]): Guess | undefined {
  const [first = ""] = values;
  const isToken = (value: string): boolean =>
    value.length === first.length &&
    value.length >= 10 &&
    /^[A-Za-z\d]+$/.test(value) &&
    /\d.*[A-Za-z].*\d/.test(value);
  if (!values.every(isToken)) return undefined;
  const { length } = first;
  if (values.every((value) => !/[A-Z]/.test(value)))
    return createExpression(formatCall("random.alphaNumeric", length));
  if (values.every((value) => !/[a-z]/.test(value)))
    return createExpression(formatCall("string.alphanumeric", { length, casing: "upper" }));
  return createExpression(formatCall("string.alphanumeric", length));
}
