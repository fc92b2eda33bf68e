/** Why an argument cannot be used, by the reason of an `ArgumentError`; `{value}` stands for its fact of that name. */
const reasons = {
  missing: '"{parameter}" is missing: it must be {expected}.',
  required: '"{parameter}" is missing: {description}',
  wrong: '"{parameter}" must be {expected}, not {value}.',
  "below-minimum": '"{parameter}" must be {minimum} or more, not {value}.',
  "above-maximum": '"{parameter}" must be {maximum} or less, not {value}.',
  "not-above-zero": '"{parameter}" must be above 0, not {value}.',
  "zero-step": '"{parameter}" must not be 0.',
  "min-above-max": '"min" must not be above "max": {min} is above {max}.',
  "outside-min-and-max": '"{parameter}" must lie between "min" and "max", not at {value}.',
  "not-together": '"{parameter}" and "{other}" cannot both be given: leave one out.',
  "unknown-option": 'There is no option "{option}", only {options}.',
  "misspelt-option": 'There is no option "{option}": write "{meant}".',
  "no-multiple": "There is no multiple of {step} from {min} to {max}.",
  "too-many-multiples": "There are too many multiples of {step} from {min} to {max}.",
  "too-far": "From {min} to {max} is too far for a number.",
  "no-weight": '"{parameter}" needs at least one weight above 0.',
  "different-lengths": '"weights" and "data" must have the same length, not {weights} and {data}.',
  "weighted-members": 'each member of the list must be an object such as {"weight": 5, "value": "sunny"}.',
  "lookup-needs-two": "a key and a table are needed.",
  "optional-needs-two": "a probability and a value are needed: optional(0.9, internet.email).",
  "json-needs-one": '"value" is missing: write json(name.findName).',
  "no-character-left": '"exclude" leaves no character to choose from.',
  "no-first-digit-left": '"exclude" leaves no digit to start with.',
  "no-characters": '"characters" must have at least one character.',
  "no-word-key": '"enumObject" must have a key that is not a number.',
  "card-too-long": '"string" must give at most {maximum} characters.',
  "no-such-word": "There is no word of {length} letters.",
  "no-such-word-in-range": "There is no word of {min} to {max} letters.",
  "text-too-long": "The text is longer than a record may be: {count} is too many.",
  pattern: '"{parameter}" cannot be used: {problem}',
  "repeat-without-count": 'a count is missing: write {{#repeat 3}} or {{#repeat {"min": 1, "max": 5}}}.',
  "repeat-count": 'the count must be a whole number from 0, or {"min": 1, "max": 5}.',
  "repeat-limit": "the count must be {limit} or less, not {value}.",
  "one-of-without-case": "there is no case: write {{#case}} … {{/case}} in it.",
  "one-of-without-weight": "at least one case needs a weight above 0.",
  "case-weight": "the weight must be a number from 0, such as 0.7.",
  "block-argument": "there is no such argument: remove it.",
  unexpected: "{message}",
};

/** What an argument must be, by the fact `expected`: the end of "must be …". */
const expected = {
  number: "a number",
  "whole-number": "a whole number",
  "whole-number-between": "a whole number from {minimum} to {maximum}",
  "whole-number-of-digits": "a whole number of at most {digits} digits",
  "above-zero": "above 0",
  "number-or-range": 'a whole number or {"min", "max"}',
  "ordered-range": "a range whose min is not above its max",
  text: "text",
  "text-or-list": "text or a list of text",
  "some-digits": "at most {digits} digits",
  boolean: "true or false",
  "one-of": "one of {words}",
  list: "a list such as [1, 2]",
  "full-list": "a list with at least one member",
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
  duration: 'a length of time such as "500ms", "30s", "10m", "1h" or "1d"',
  pattern: "a pattern as text",
  "character-class": "one class of characters such as [A-Z0-9]",
  network: "a block such as 10.1.0.0/16",
  "card-issuer": "one of {words}, or a form with # for digits",
};

/** Why a pattern cannot be read, by the fact `problem`. */
const patternProblems = {
  "group-not-closed": "A ( has no ) after it.",
  "group-not-opened": "A ) has no ( before it.",
  "groups-too-deep": "Parentheses are nested more than {limit} deep.",
  "class-not-closed": "A [ has no ] after it.",
  "class-range": "The range in {part} is out of order or too long.",
  "class-empty": "{part} leaves no character to choose from.",
  "nothing-to-repeat": "There is nothing before {part} to repeat.",
  "repeat-order": "The numbers in {part} are out of order.",
  lookaround: "Looking ahead or behind with (?= or (?<= is not possible.",
  "escape-not-possible": "{part} is not possible here.",
  "escape-at-end": "There is nothing after the last \\.",
  "too-large": "The pattern can give more than a record may have.",
};

export type ArgumentReason = keyof typeof reasons;
export type Expected = keyof typeof expected;
export type PatternProblem = keyof typeof patternProblems;

/** What a language needs to say why an argument cannot be used. */
export interface ArgumentWords {
  readonly reasons: Readonly<Record<ArgumentReason, string>>;
  readonly expected: Readonly<Record<Expected, string>>;
  readonly patternProblems: Readonly<Record<PatternProblem, string>>;
}

export const argumentWords: ArgumentWords = { reasons, expected, patternProblems };
