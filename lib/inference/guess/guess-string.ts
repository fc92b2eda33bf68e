import {
  createConstant,
  createExpression,
  createUnsafeExpression,
  formatCall,
  type Guess,
  type GuessPlace,
} from "./guess";
import { guessByKind } from "./guess-by-kind";
import { guessByName, guessDigitsByName } from "./guess-by-name";
import { guessObserved, guessRepeated } from "./guess-choice";
import { guessCode } from "./guess-code";
import { guessMoment } from "./guess-moment";
import { guessNumericText } from "./guess-number";
import { guessText } from "./guess-text";
import { guessVocabulary } from "./guess-vocabulary";

/** Three values are a choice if two of them are the same. */
const MAX_DISTINCT = 0.7;

/** Longer text is not split into fields. */
const MAX_LINE_LENGTH = 2000;

/** Text of at least this many characters without a space is data, such as an image or a key. */
const MIN_BLOB_LENGTH = 80;

/** Guesses an expression for text. Needs at least one value. */
export function guessString(values: readonly string[], place: GuessPlace): Guess {
  return (
    guessMoment(values, place.name) ??
    guessConstant(values) ??
    guessDigitsByName(values, place.name) ??
    guessNumericText(values, place) ??
    guessByKind(values) ??
    guessRepeated(values, MAX_DISTINCT) ??
    guessVocabulary(values) ??
    guessByName(values, place.name) ??
    guessCode(values, place) ??
    guessLong(values) ??
    guessLine(values, place) ??
    guessObserved(values)
  );
}

function guessConstant(values: readonly string[]): Guess | undefined {
  const [first = ""] = values;
  if (first === "" || values.length > 1) {
    if (values.every((value) => value === first)) return createConstant(first);
  }
  return undefined;
}

/** Replaces long text with generated text of the same length, to keep the template readable. */
function guessLong(values: readonly string[]): Guess | undefined {
  const [first = ""] = values;
  const shortest = Math.min(...values.map(({ length }) => length));
  if (shortest >= MIN_BLOB_LENGTH && values.every((value) => /^[A-Za-z\d+/=_-]+$/.test(value)))
    return createExpression(formatCall("string.alphanumeric", Math.min(first.length, 10_000)));
  if (shortest <= MAX_LINE_LENGTH) return undefined;
  return createUnsafeExpression(formatCall("lorem.sentence", Math.min(5000, Math.ceil(first.length / 7))));
}

function guessLine(values: readonly string[], place: GuessPlace): Guess | undefined {
  if (values.some(({ length }) => length > MAX_LINE_LENGTH)) return undefined;
  return guessText(values, place, guessString);
}
