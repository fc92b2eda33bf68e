import { drawMember } from "../../random/draw-integer";
import { drawUuid } from "../../random/draw-uuid";
import { arrayArgument, isMissing } from "../arguments";
import { DIGITS, LOWER_CASE } from "../faker10/character-sets";
import { characterRun } from "../faker10/draw";
import { type Field, field, orElse, wrongValue } from "../faker10/field";
import { LONGEST_TEXT, MOST_WORDS } from "../faker10/limits";
import type { PlainObject } from "../faker10/value-fields";
import type { TemplateFunction, Value } from "../template-function";
import { randomImage } from "./image-draws";
import { LOCALES } from "./locales";
import { count } from "./old-fields";
import { old, oldPlain, withoutEmptyFirst } from "./old-function";
import { randomFloat, randomNumber } from "./random-number";
import { randomWord, randomWords } from "./random-words";

const DIGITS_AND_SMALL_LETTERS = [...DIGITS, ...LOWER_CASE];

/** An array and text have keys as well: the places of what they hold. */
const keyed: Field<PlainObject> = orElse(
  field({ kind: "object", description: "The object to choose from." }, (value, place) => {
    if (value === 0 || value === false) return undefined;
    const hasKeys = typeof value === "string" || (typeof value === "object" && !(value instanceof Date));
    const entries: readonly (readonly [string, Value])[] = hasKeys ? Object.entries(value) : [];
    if (entries.length > 0) return Object.fromEntries(entries);
    throw wrongValue(place, "full-object", value);
  }),
  { foo: "bar", too: "car" },
);

/** An array, several arguments, or the characters of text. */
export function readChoices(args: readonly Value[]): readonly Value[] {
  const [first, ...rest] = withoutEmptyFirst(args);
  if (isMissing(first) || first === 0 || first === false) return ["a", "b", "c"];
  if (rest.length > 0 && !Array.isArray(first)) return args;
  if (typeof first === "string") return [...first];
  const choices = arrayArgument(first, { index: 0, name: "array" });
  if (choices.length > 0) return choices;
  throw wrongValue({ index: 0, name: "array" }, "full-list", first);
}

/** A function that draws an element of its array. */
export function arrayElement(name: string): TemplateFunction {
  const array = {
    name: "array",
    kind: "array",
    description: "The values to choose from.",
    default: '["a","b","c"]',
  } as const;
  return {
    name,
    description: "One of the values of an array, all equally likely.",
    example: `{{${name}(["OK","FAIL","WARN"])}}`,
    signatures: [[array]],
    bind: (args) => {
      const choices = readChoices(args);
      return ({ random }) => drawMember(random, choices);
    },
  };
}

export const randomRows: readonly TemplateFunction[] = [
  randomNumber,
  randomFloat,
  arrayElement("random.arrayElement"),
  old({
    name: "random.objectElement",
    description: "The value of one of the keys of an object, or the key itself.",
    example: '{{random.objectElement({"north":1,"south":2}, "key")}}',
    fields: {
      object: keyed,
      field: field(
        { kind: "string", description: "key for the key, anything else for its value." },
        (value) => value,
      ),
    },
    draw: ({ object, field: wanted }) => {
      const choices: readonly Value[] = wanted === "key" ? Object.keys(object) : Object.values(object);
      return ({ random }) => drawMember(random, choices);
    },
  }),
  oldPlain("random.uuid", "A random UUID (version 4).", ({ random }) => drawUuid(random)),
  oldPlain("random.boolean", "true or false.", ({ random }) => random.next() < 0.5),
  oldPlain("random.word", "A word, sometimes a few, from business, places or technology.", randomWord),
  old({
    name: "random.words",
    description: "Words from business, places or technology, with spaces between.",
    example: "{{random.words(3)}}",
    fields: { count: count("How many words; one to three unless given.", MOST_WORDS) },
    draw:
      ({ count: howMany }) =>
      (context) =>
        randomWords(context, howMany),
  }),
  oldPlain("random.image", "The address of a picture of 640 by 480 pixels.", randomImage),
  oldPlain("random.locale", "The code of a language or region.", ({ random }) => drawMember(random, LOCALES)),
  old({
    name: "random.alphaNumeric",
    description: "Small letters and digits.",
    example: "{{random.alphaNumeric(16)}}",
    fields: { count: orElse(count("How many characters.", LONGEST_TEXT), 1) },
    draw:
      ({ count: howMany }) =>
      ({ random }) =>
        characterRun(random, DIGITS_AND_SMALL_LETTERS, howMany),
  }),
];
