import type { RandomSource } from "@/lib/random";
import { drawMember } from "../../random/draw-integer";
import { drawUuid } from "../../random/draw-uuid";
import { wrongArgument } from "../arguments";
import { instant } from "../date-values";
import { positional, withOptions } from "../define-function";
import {
  characters,
  type Field,
  field,
  flag,
  oneOf,
  required,
  type Size,
  size,
  text,
  withDefault,
} from "../fields";
import { ArgumentError, type Draw, type TemplateFunction } from "../template-function";
import {
  DIGITS,
  drawCharacters,
  drawSize,
  LETTERS,
  LOWERCASE_LETTERS,
  MAX_TEXT_LENGTH,
  UPPERCASE_LETTERS,
} from "../text-draws";

/** The latest time that fits in 48 bits, in milliseconds since 1970. */
export const MAX_48_BIT_TIME = 2 ** 48 - 1;

/** Draws a version 7 UUID (RFC 9562): 48 bits of time and 74 random bits. @param time milliseconds, 0 to 2⁴⁸ - 1 */
export function drawUuid7(random: RandomSource, time: number): string {
  const digits = time.toString(16).padStart(12, "0");
  return `${digits.slice(0, 8)}-${digits.slice(8)}-7${drawUuid(random).slice(15)}`;
}

const CROCKFORD = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];

/** Draws a ULID: 10 characters of time and 16 random characters. @param time milliseconds, 0 to 2⁴⁸ - 1 */
export function drawUlid(random: RandomSource, time: number): string {
  let rest = time;
  let text = "";
  for (let index = 0; index < 10; index += 1) {
    text = CROCKFORD[rest % 32] + text;
    rest = Math.floor(rest / 32);
  }
  return text + drawCharacters(random, CROCKFORD, 16);
}

const URL_SAFE = [..."useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict"];

/** Draws a Nano ID of `length` characters. */
export function drawNanoId(random: RandomSource, length: number): string {
  let text = "";
  for (let index = 0; index < length; index += 1) text += drawMember(random, URL_SAFE);
  return text;
}

const HEX = [..."0123456789abcdefABCDEF"];
const PRINTABLE = Array.from({ length: 93 }, (_, index) => String.fromCharCode(33 + index));
const SYMBOLS = [..."!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"];

type Casing = "mixed" | "upper" | "lower";

const lengthField = (defaultLength: number): Field<Size> =>
  withDefault(
    size('The number of characters, or {"min","max"}.', { maximum: MAX_TEXT_LENGTH }),
    defaultLength,
  );

const casingField: Field<Casing> = withDefault(
  oneOf("The letter case.", ["mixed", "upper", "lower"]),
  "mixed",
);

const excludeField = withDefault(characters("The characters to exclude."), [], '""');

function getLetters(casing: Casing): readonly string[] {
  if (casing === "upper") return UPPERCASE_LETTERS;
  return casing === "lower" ? LOWERCASE_LETTERS : LETTERS;
}

/** Creates a draw of the characters that are not excluded. @throws {ArgumentError} if none are left */
function drawWithout(set: readonly string[], excluded: readonly string[], length: Size): Draw {
  const left = set.filter((character) => !excluded.includes(character));
  if (left.length === 0) throw new ArgumentError(0, "no-character-left");
  return ({ random }) => drawCharacters(random, left, drawSize(random, length));
}

interface NumericOptions {
  readonly length: Size;
  readonly allowLeadingZeros: boolean;
  readonly exclude: readonly string[];
}

function createNumericDraw({ length, allowLeadingZeros, exclude: excluded }: NumericOptions): Draw {
  if (allowLeadingZeros) return drawWithout(DIGITS, excluded, length);
  const digits = DIGITS.filter((digit) => !excluded.includes(digit));
  const first = digits.filter((digit) => digit !== "0");
  if (first.length === 0) throw new ArgumentError(0, "no-first-digit-left");
  return ({ random }) => {
    const count = drawSize(random, length);
    return count === 0 ? "" : drawMember(random, first) + drawCharacters(random, digits, count - 1);
  };
}

/** Defines a function that returns digits of another base with a prefix. */
function createPrefixedFunction<const Name extends string>(
  name: Name,
  digits: readonly string[],
  nameOfBase: string,
  defaultPrefix: string,
): TemplateFunction<Name> {
  return withOptions({
    name,
    description: `Returns ${nameOfBase} string with a prefix.`,
    example: `{{${name}({"length":8})}}`,
    lead: ["length"],
    fields: {
      length: lengthField(1),
      prefix: withDefault(text("The text before the digits."), defaultPrefix),
    },
    draw:
      ({ length, prefix }) =>
      ({ random }) =>
        prefix + drawCharacters(random, digits, drawSize(random, length)),
  });
}

const versionField: Field<4 | 7> = withDefault(
  field(
    { kind: "integer", description: "The UUID version: 4 for a random UUID, 7 for a time-ordered UUID." },
    (value, place) => {
      if (Number(value) === 4) return 4;
      if (Number(value) === 7) return 7;
      throw wrongArgument(place, "one-of", value, { words: "4, 7" });
    },
  ),
  4,
);

const anyTime = instant("The time in the identifier; defaults to now.");

const timeField = field(anyTime.help, (value, place) => {
  const milliseconds = anyTime.read(value, place) ?? Number.NaN;
  if (milliseconds >= 0 && milliseconds <= MAX_48_BIT_TIME) return milliseconds;
  throw wrongArgument(place, "date-between", value, { minimum: 1970, maximum: 10889 });
});

const charactersField = required(characters("The characters to choose from, as a string or a list."));

export const stringFunctions = [
  positional({
    name: "string.fromCharacters",
    description: "Returns a string of the given characters.",
    example: '{{string.fromCharacters("ACGT", 12)}}',
    fields: { characters: charactersField, length: lengthField(1) },
    draw: ({ characters: from, length }) => {
      if (from.length === 0) throw new ArgumentError(0, "no-characters");
      // A list may contain long strings, so that a few of them exceed the limit.
      const longest = Math.max(...from.map((character) => character.length), 1);
      const value = typeof length === "number" ? length : length.max;
      const maximum = Math.floor(MAX_TEXT_LENGTH / longest);
      if (value > maximum)
        throw new ArgumentError(1, "above-maximum", { parameter: "length", maximum, value });
      return ({ random }) => drawCharacters(random, from, drawSize(random, length));
    },
  }),
  withOptions({
    name: "string.alpha",
    description: "Returns a string of letters from a to z.",
    example: '{{string.alpha({"length":8,"casing":"upper"})}}',
    lead: ["length"],
    fields: { length: lengthField(1), casing: casingField, exclude: excludeField },
    draw: ({ length, casing, exclude: excluded }) => drawWithout(getLetters(casing), excluded, length),
  }),
  withOptions({
    name: "string.alphanumeric",
    description: "Returns a string of digits and letters from a to z.",
    example: '{{string.alphanumeric({"length":12,"casing":"lower"})}}',
    lead: ["length"],
    fields: { length: lengthField(1), casing: casingField, exclude: excludeField },
    draw: ({ length, casing, exclude: excluded }) =>
      drawWithout([...DIGITS, ...getLetters(casing)], excluded, length),
  }),
  createPrefixedFunction("string.binary", ["0", "1"], "a binary", "0b"),
  createPrefixedFunction("string.octal", DIGITS.slice(0, 8), "an octal", "0o"),
  withOptions({
    name: "string.hexadecimal",
    description: "Returns a hexadecimal string with a prefix.",
    example: '{{string.hexadecimal({"length":8,"prefix":"","casing":"lower"})}}',
    lead: ["length"],
    fields: {
      length: lengthField(1),
      casing: casingField,
      prefix: withDefault(text("The text before the digits."), "0x"),
    },
    draw: ({ length, casing, prefix }) => {
      const digits = casing === "mixed" ? HEX : convertCase(HEX, casing);
      return ({ random }) => prefix + drawCharacters(random, digits, drawSize(random, length));
    },
  }),
  withOptions({
    name: "string.numeric",
    description: "Returns a string of digits.",
    example: '{{string.numeric({"length":6,"allowLeadingZeros":false})}}',
    lead: ["length"],
    fields: {
      length: lengthField(1),
      allowLeadingZeros: withDefault(flag("Whether to allow leading zeros."), true),
      exclude: excludeField,
    },
    draw: createNumericDraw,
  }),
  positional({
    name: "string.sample",
    description: "Returns a string of letters, digits, and symbols (ASCII ! to }).",
    example: "{{string.sample(16)}}",
    fields: { length: lengthField(10) },
    draw:
      ({ length }) =>
      ({ random }) =>
        drawCharacters(random, PRINTABLE, drawSize(random, length)),
  }),
  withOptions({
    name: "string.uuid",
    description: "Returns a UUID.",
    example: '{{string.uuid({"version":7})}}',
    fields: { version: versionField, refDate: timeField },
    draw: ({ version, refDate }) =>
      version === 4
        ? ({ random }) => drawUuid(random)
        : ({ random, now }) => drawUuid7(random, refDate ?? now),
  }),
  withOptions({
    name: "string.ulid",
    description: "Returns a ULID, an identifier that sorts by time.",
    fields: { refDate: timeField },
    draw:
      ({ refDate }) =>
      ({ random, now }) =>
        drawUlid(random, refDate ?? now),
  }),
  positional({
    name: "string.nanoid",
    description: "Returns a Nano ID, an identifier of letters, digits, _, and -.",
    fields: { length: lengthField(21) },
    draw:
      ({ length }) =>
      ({ random }) =>
        drawNanoId(random, drawSize(random, length)),
  }),
  positional({
    name: "string.symbol",
    description: "Returns a string of symbols, such as # and &.",
    example: "{{string.symbol(3)}}",
    fields: { length: lengthField(1) },
    draw:
      ({ length }) =>
      ({ random }) =>
        drawCharacters(random, SYMBOLS, drawSize(random, length)),
  }),
];

/** Converts the hexadecimal digits to one letter case. Letters then occur twice, and are drawn as often as in faker. */
function convertCase(digits: readonly string[], casing: "upper" | "lower"): readonly string[] {
  return digits.map((digit) => (casing === "upper" ? digit.toUpperCase() : digit.toLowerCase()));
}
