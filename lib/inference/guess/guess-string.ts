import { constant, expression, formatCall, type Guess, type GuessPlace, unsafeExpression } from "./guess";
import { guessByKind } from "./guess-by-kind";
import { guessByName, guessDigitsByName } from "./guess-by-name";
import { guessObserved, guessRepeated } from "./guess-choice";
import { guessCode } from "./guess-code";
import { guessMoment } from "./guess-moment";
import { guessNumericText } from "./guess-number";
import { guessText } from "./guess-text";
import { guessVocabulary } from "./guess-vocabulary";

/** Three values of which two are the same are a choice already. */
const MAX_DISTINCT = 0.7;

/** Text longer than this is not taken apart. */
const MAX_LINE_LENGTH = 2000;

/** From so many characters on, text without a space in it is data: an image, a key. */
const MIN_BLOB_LENGTH = 80;

/** The best guess at how text like this comes about. At least one value. */
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
    if (values.every((value) => value === first)) return constant(first);
  }
  return undefined;
}

/** Long text is replaced by text of the same length, so that a template stays readable. */
function guessLong(values: readonly string[]): Guess | undefined {
  const [first = ""] = values;
  const shortest = Math.min(...values.map(({ length }) => length));
  if (shortest >= MIN_BLOB_LENGTH && values.every((value) => /^[A-Za-z\d+/=_-]+$/.test(value)))
    return expression(formatCall("string.alphanumeric", Math.min(first.length, 10_000)));
  if (shortest <= MAX_LINE_LENGTH) return undefined;
  return unsafeExpression(formatCall("lorem.sentence", Math.min(5000, Math.ceil(first.length / 7))));
}

function guessLine(values: readonly string[], place: GuessPlace): Guess | undefined {
  if (values.some(({ length }) => length > MAX_LINE_LENGTH)) return undefined;
  return guessText(values, place, guessString);
}
