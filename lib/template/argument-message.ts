import type { ErrorFacts } from "@/lib/errors";
import { fillFacts } from "./diagnostic";

/** The message for each reason of an `ArgumentError`. `{value}` is replaced by the fact with that name. */
const reasons = {
  missing: '"{parameter}" is missing: it must be {expected}.',
  required: '"{parameter}" is required: {description}',
  wrong: '"{parameter}" must be {expected}, not {value}.',
  "below-minimum": '"{parameter}" must be at least {minimum}, not {value}.',
  "above-maximum": '"{parameter}" must be at most {maximum}, not {value}.',
  "not-above-zero": '"{parameter}" must be greater than 0, not {value}.',
  "zero-step": '"{parameter}" must not be 0.',
  "min-above-max": '"min" ({min}) must not be greater than "max" ({max}).',
  "outside-min-and-max": '"{parameter}" must be between "min" and "max", not {value}.',
  "not-together": '"{parameter}" and "{other}" cannot be used together: remove one of them.',
  "unknown-option": 'There is no option "{option}": use {options}.',
  "misspelt-option": 'There is no option "{option}": did you mean "{meant}"?',
  "no-multiple": "There is no multiple of {step} from {min} to {max}.",
  "too-many-multiples": "There are too many multiples of {step} from {min} to {max}.",
  "too-far": "The range from {min} to {max} is too large.",
  "no-weight": '"{parameter}" must contain at least one weight greater than 0.',
  "different-lengths": '"weights" and "data" must have the same length, not {weights} and {data}.',
  "weighted-members": 'Each element must be an object such as {"weight": 5, "value": "sunny"}.',
  "lookup-needs-two": "A key and a table are required.",
  "optional-needs-two": "A probability and a value are required, as in optional(0.9, internet.email).",
  "json-needs-one": '"value" is missing: write json(name.findName), for example.',
  "no-character-left": '"exclude" leaves no characters to choose from.',
  "no-first-digit-left": '"exclude" leaves no digit to start with.',
  "no-characters": '"characters" must contain at least one character.',
  "no-word-key": '"enumObject" must have at least one key that is not a number.',
  "card-too-long": '"string" must produce at most {maximum} characters.',
  "no-such-word": "There is no word with {length} letters.",
  "no-such-word-in-range": "There is no word with {min} to {max} letters.",
  "text-too-long": "The text is longer than a record can be: reduce the count from {count}.",
  pattern: '"{parameter}" cannot be used: {problem}',
  "repeat-without-count": 'The count is missing: write {{#repeat 3}} or {{#repeat {"min": 1, "max": 5}}}.',
  "repeat-count": 'The count must be an integer of at least 0, or {"min": 1, "max": 5}.',
  "repeat-limit": "The count must be at most {limit}, not {value}.",
  "one-of-without-case": "There is no case: add {{#case}} … {{/case}} to the block.",
  "one-of-without-weight": "At least one case must have a weight greater than 0.",
  "case-weight": "The weight must be a number of at least 0, such as 0.7.",
  "block-argument": "The block does not take this argument: remove it.",
  unexpected: "{message}",
};

/** The texts for the fact `expected`, which complete the sentence "must be …". */
const expected = {
  number: "a number",
  "whole-number": "an integer",
  "whole-number-between": "an integer from {minimum} to {maximum}",
  "whole-number-of-digits": "an integer of at most {digits} digits",
  "above-zero": "greater than 0",
  "number-or-range": 'an integer or {"min", "max"}',
  "ordered-range": "a range whose min is not greater than its max",
  text: "a string",
  "text-or-list": "a string or a list of strings",
  "some-digits": "at most {digits} digits",
  boolean: "true or false",
  "one-of": "one of {words}",
  list: "a list such as [1, 2]",
  "full-list": "a list with at least one element",
  "word-list": "a list with at least one word",
  object: "an object",
  "full-object": 'an object with at least one key, such as {"a": 1}',
  options: 'an object such as {"min": 1, "max": 5}',
  "options-with": "an object with {words}",
  table: 'an object such as {"7": "Seoul"}, or a list',
  "weighted-list": 'a list such as [{"weight": 3, "value": "OK"}, {"weight": 1, "value": "FAIL"}]',
  "weighted-member": 'an object such as {"weight": 3, "value": "OK"}',
  date: 'a date such as "2024-01-31" or "2024-01-31T12:00:00Z"',
  "date-between": "a date from {minimum} to {maximum}",
  duration: 'a duration such as "500ms", "30s", "10m", "1h", or "1d"',
  pattern: "a regular expression as a string",
  "character-class": "a single character class such as [A-Z0-9]",
  network: "a CIDR block such as 10.1.0.0/16",
  "card-issuer": "one of {words}, or a format with # for digits",
};

/** The texts for the fact `problem` of an invalid regular expression. */
const patternProblems = {
  "group-not-closed": "A ( has no matching ).",
  "group-not-opened": "A ) has no matching (.",
  "groups-too-deep": "Parentheses are nested more than {limit} levels deep.",
  "class-not-closed": "A [ has no matching ].",
  "class-range": "The range in {part} is out of order or too long.",
  "class-empty": "{part} leaves no characters to choose from.",
  "nothing-to-repeat": "There is nothing to repeat before {part}.",
  "repeat-order": "The numbers in {part} are out of order.",
  lookaround: "Lookahead and lookbehind, such as (?= or (?<=, are not supported.",
  "escape-not-possible": "{part} is not supported here.",
  "escape-at-end": "The pattern ends after a \\.",
  "too-large": "The pattern can produce text longer than a record.",
};

export type ArgumentReason = keyof typeof reasons;
export type Expected = keyof typeof expected;
export type PatternProblem = keyof typeof patternProblems;

/** The texts of one language for invalid arguments. */
export interface ArgumentTexts {
  readonly reasons: Readonly<Record<ArgumentReason, string>>;
  readonly expected: Readonly<Record<Expected, string>>;
  readonly patternProblems: Readonly<Record<PatternProblem, string>>;
}

export const englishArgumentTexts: ArgumentTexts = { reasons, expected, patternProblems };

/** The message for an invalid argument, in the language of the given texts. */
export function formatArgumentMessage(
  { reasons, expected, patternProblems }: ArgumentTexts,
  reason: ArgumentReason,
  facts: ErrorFacts,
): string {
  const line = reasons[reason].replace(/\{(expected|problem)\}/, (place, name: string) => {
    const phrases: Readonly<Record<string, string>> = name === "expected" ? expected : patternProblems;
    return phrases[String(facts[name])] ?? place;
  });
  return fillFacts(line, facts);
}
