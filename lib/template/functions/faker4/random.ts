import { drawInteger, drawMember } from "../../random/draw-integer";
import { drawUuid } from "../../random/draw-uuid";
import { arrayArgument, isMissing, wrongArgument } from "../arguments";
import { humanColor } from "../faker10/color";
import {
  buzzAdjective,
  buzzNoun,
  buzzVerb,
  catchPhraseAdjective,
  catchPhraseDescriptor,
  catchPhraseNoun,
} from "../faker10/company";
import { currency } from "../faker10/finance";
import { abbreviation, adjective, ingverb, noun, verb } from "../faker10/hacker-words";
import { country, county, state, streetSuffix } from "../faker10/location";
import { jobArea, jobDescriptor, jobType } from "../faker10/person";
import { type Field, field, type PlainObject, withDefault } from "../fields";
import type { TextDraw } from "../locale-draws";
import type { RenderContext, TemplateFunction, Value } from "../template-function";
import {
  DIGITS,
  drawCharacters,
  drawJoined,
  LOWERCASE_LETTERS,
  MAX_TEXT_LENGTH,
  MAX_WORDS,
} from "../text-draws";
import { department, product, productAdjective, productMaterial, productName } from "./commerce";
import { accountName, transactionType } from "./finance";
import { randomImage } from "./image";
import { dropEmptyFirst, ignoringArguments, lenient, lenientCount } from "./lenient";
import { randomFloat, randomNumber } from "./random-number";

/** The locale codes of faker 4.1. */
const LOCALES = (
  "az cz de de_AT de_CH el en en_AU en_BORK en_CA en_GB en_IE en_IND en_US en_au_ocker es es_MX fa fr fr_CA ge id_ID it " +
  "ja ko lv nb_NO nep nl pl pt_BR ru sk sv tr uk vi zh_CN zh_TW"
).split(" ");

/** The sources of random words in faker 4.1. Some return several words. */
const SOURCES: readonly TextDraw[] = [
  department,
  productName,
  productAdjective,
  productMaterial,
  product,
  humanColor,
  catchPhraseAdjective,
  catchPhraseDescriptor,
  catchPhraseNoun,
  buzzAdjective,
  buzzVerb,
  buzzNoun,
  streetSuffix,
  county,
  country,
  state,
  accountName,
  transactionType,
  (context) => currency(context).name,
  noun,
  verb,
  adjective,
  ingverb,
  abbreviation,
  jobDescriptor,
  jobArea,
  jobType,
];

const randomWord: TextDraw = (context) => drawMember(context.random, SOURCES)(context);

/** Defaults to one to three words. */
export function randomWords(context: RenderContext, count = drawInteger(context.random, 1, 3)): string {
  return drawJoined(context, randomWord, count, " ");
}

const DIGITS_AND_LOWERCASE_LETTERS = [...DIGITS, ...LOWERCASE_LETTERS];

/** Like faker 4.1, also accepts an array or a string, whose keys are the indexes. */
const objectField: Field<PlainObject> = withDefault(
  field({ kind: "object", description: "The object to choose from." }, (value, place) => {
    if (value === 0 || value === false) return undefined;
    const hasKeys = typeof value === "string" || (typeof value === "object" && !(value instanceof Date));
    const entries: readonly (readonly [string, Value])[] = hasKeys ? Object.entries(value) : [];
    if (entries.length > 0) return Object.fromEntries(entries);
    throw wrongArgument(place, "full-object", value);
  }),
  { foo: "bar", too: "car" },
);

/** Returns the elements of an array, several arguments, or the characters of a string. */
function readChoices(args: readonly Value[]): readonly Value[] {
  const [first, ...rest] = dropEmptyFirst(args);
  if (isMissing(first) || first === 0 || first === false) return ["a", "b", "c"];
  if (rest.length > 0 && !Array.isArray(first)) return args;
  if (typeof first === "string") return [...first];
  const choices = arrayArgument(first, { index: 0, name: "array" });
  if (choices.length > 0) return choices;
  throw wrongArgument({ index: 0, name: "array" }, "full-list", first);
}

/** Defines a function that returns a random element of its array. */
export function createArrayElementFunction<const Name extends string>(name: Name): TemplateFunction<Name> {
  const array = {
    name: "array",
    kind: "array",
    description: "The array to choose from.",
    default: '["a","b","c"]',
  } as const;
  return {
    name,
    description: "Returns a random element of an array.",
    example: `{{${name}(["OK","FAIL","WARN"])}}`,
    signatures: [[array]],
    bind: (args) => {
      const choices = readChoices(args);
      return ({ random }) => drawMember(random, choices);
    },
  };
}

export const randomFunctions = [
  randomNumber,
  randomFloat,
  createArrayElementFunction("random.arrayElement"),
  lenient({
    name: "random.objectElement",
    description: "Returns a random value or key of an object.",
    example: '{{random.objectElement({"north":1,"south":2}, "key")}}',
    fields: {
      object: objectField,
      field: field(
        { kind: "string", description: "Whether to return a key (key) or a value (anything else)." },
        (value) => value,
      ),
    },
    draw: ({ object, field: returned }) => {
      const choices: readonly Value[] = returned === "key" ? Object.keys(object) : Object.values(object);
      return ({ random }) => drawMember(random, choices);
    },
  }),
  ignoringArguments("random.uuid", "Returns a random UUID (version 4).", ({ random }) => drawUuid(random)),
  ignoringArguments("random.boolean", "Returns true or false.", ({ random }) => random.next() < 0.5),
  ignoringArguments(
    "random.word",
    "Returns a random word, or sometimes a few words, from business, places, or technology.",
    randomWord,
  ),
  lenient({
    name: "random.words",
    description: "Returns random words from business, places, or technology, separated by spaces.",
    example: "{{random.words(3)}}",
    fields: { count: lenientCount("The number of words; defaults to one to three.", MAX_WORDS) },
    draw:
      ({ count: length }) =>
      (context) =>
        randomWords(context, length),
  }),
  ignoringArguments("random.image", "Returns the URL of a 640 × 480 pixel image.", randomImage),
  ignoringArguments("random.locale", "Returns a language or locale code.", ({ random }) =>
    drawMember(random, LOCALES),
  ),
  lenient({
    name: "random.alphaNumeric",
    description: "Returns random lowercase letters and digits.",
    example: "{{random.alphaNumeric(16)}}",
    fields: { count: withDefault(lenientCount("The number of characters.", MAX_TEXT_LENGTH), 1) },
    draw:
      ({ count: length }) =>
      ({ random }) =>
        drawCharacters(random, DIGITS_AND_LOWERCASE_LETTERS, length),
  }),
];
