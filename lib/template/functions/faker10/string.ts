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

/** Milliseconds since 1970 that 48 bits can hold. */
export const LAST_48_BITS = 2 ** 48 - 1;

/** A UUID of version 7 (RFC 9562): 48 bits of time, then 74 random bits. @param time milliseconds, 0 to 2⁴⁸ - 1 */
export function drawUuid7(random: RandomSource, time: number): string {
  const digits = time.toString(16).padStart(12, "0");
  return `${digits.slice(0, 8)}-${digits.slice(8)}-7${drawUuid(random).slice(15)}`;
}

const CROCKFORD = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];

/** Ten characters of time and sixteen random ones. @param time milliseconds, 0 to 2⁴⁸ - 1 */
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

/** `length` of the 64 characters of a Nano ID. */
export function drawNanoId(random: RandomSource, length: number): string {
  let text = "";
  for (let index = 0; index < length; index += 1) text += drawMember(random, URL_SAFE);
  return text;
}

const HEX = [..."0123456789abcdefABCDEF"];
const PRINTABLE = Array.from({ length: 93 }, (_, index) => String.fromCharCode(33 + index));
const SYMBOLS = [..."!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"];

type Casing = "mixed" | "upper" | "lower";

const howLong = (usual: number): Field<Size> =>
  withDefault(size('The number of characters, or {"min","max"}.', { maximum: MAX_TEXT_LENGTH }), usual);

const casing: Field<Casing> = withDefault(oneOf("The letter case.", ["mixed", "upper", "lower"]), "mixed");

const exclude = withDefault(characters("The characters to exclude."), [], '""');

function letters(wanted: Casing): readonly string[] {
  if (wanted === "upper") return UPPERCASE_LETTERS;
  return wanted === "lower" ? LOWERCASE_LETTERS : LETTERS;
}

/** Draws characters of a set, but for some. @throws {ArgumentError} where none is left */
function without(set: readonly string[], excluded: readonly string[], length: Size): Draw {
  const left = set.filter((character) => !excluded.includes(character));
  if (left.length === 0) throw new ArgumentError(0, "no-character-left");
  return ({ random }) => drawCharacters(random, left, drawSize(random, length));
}

interface Numeric {
  readonly length: Size;
  readonly allowLeadingZeros: boolean;
  readonly exclude: readonly string[];
}

function numeric({ length, allowLeadingZeros, exclude: excluded }: Numeric): Draw {
  if (allowLeadingZeros) return without(DIGITS, excluded, length);
  const all = DIGITS.filter((digit) => !excluded.includes(digit));
  const first = all.filter((digit) => digit !== "0");
  if (first.length === 0) throw new ArgumentError(0, "no-first-digit-left");
  return ({ random }) => {
    const howMany = drawSize(random, length);
    return howMany === 0 ? "" : drawMember(random, first) + drawCharacters(random, all, howMany - 1);
  };
}

/** A function that draws digits of a base after a prefix. */
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
    fields: { length: howLong(1), prefix: withDefault(text("The text before the digits."), defaultPrefix) },
    draw:
      ({ length, prefix }) =>
      ({ random }) =>
        prefix + drawCharacters(random, digits, drawSize(random, length)),
  });
}

const version: Field<4 | 7> = withDefault(
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

const time48 = field(anyTime.help, (value, place) => {
  const milliseconds = anyTime.read(value, place) ?? Number.NaN;
  if (milliseconds >= 0 && milliseconds <= LAST_48_BITS) return milliseconds;
  throw wrongArgument(place, "date-between", value, { minimum: 1970, maximum: 10889 });
});

const allowed = required(characters("The characters to choose from, as a string or a list."));

export const stringFunctions = [
  positional({
    name: "string.fromCharacters",
    description: "Returns a string of the given characters.",
    example: '{{string.fromCharacters("ACGT", 12)}}',
    fields: { characters: allowed, length: howLong(1) },
    draw: ({ characters: from, length }) => {
      if (from.length === 0) throw new ArgumentError(0, "no-characters");
      // A list may hold long texts, so that few of them are too much.
      const longest = Math.max(...from.map((each) => each.length), 1);
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
    fields: { length: howLong(1), casing, exclude },
    draw: ({ length, casing: wanted, exclude: excluded }) => without(letters(wanted), excluded, length),
  }),
  withOptions({
    name: "string.alphanumeric",
    description: "Returns a string of digits and letters from a to z.",
    example: '{{string.alphanumeric({"length":12,"casing":"lower"})}}',
    lead: ["length"],
    fields: { length: howLong(1), casing, exclude },
    draw: ({ length, casing: wanted, exclude: excluded }) =>
      without([...DIGITS, ...letters(wanted)], excluded, length),
  }),
  createPrefixedFunction("string.binary", ["0", "1"], "a binary", "0b"),
  createPrefixedFunction("string.octal", DIGITS.slice(0, 8), "an octal", "0o"),
  withOptions({
    name: "string.hexadecimal",
    description: "Returns a hexadecimal string with a prefix.",
    example: '{{string.hexadecimal({"length":8,"prefix":"","casing":"lower"})}}',
    lead: ["length"],
    fields: { length: howLong(1), casing, prefix: withDefault(text("The text before the digits."), "0x") },
    draw: ({ length, casing: wanted, prefix }) => {
      const digits = wanted === "mixed" ? HEX : inCase(HEX, wanted);
      return ({ random }) => prefix + drawCharacters(random, digits, drawSize(random, length));
    },
  }),
  withOptions({
    name: "string.numeric",
    description: "Returns a string of digits.",
    example: '{{string.numeric({"length":6,"allowLeadingZeros":false})}}',
    lead: ["length"],
    fields: {
      length: howLong(1),
      allowLeadingZeros: withDefault(flag("Whether to allow leading zeros."), true),
      exclude,
    },
    draw: numeric,
  }),
  positional({
    name: "string.sample",
    description: "Returns a string of letters, digits, and symbols (ASCII ! to }).",
    example: "{{string.sample(16)}}",
    fields: { length: howLong(10) },
    draw:
      ({ length }) =>
      ({ random }) =>
        drawCharacters(random, PRINTABLE, drawSize(random, length)),
  }),
  withOptions({
    name: "string.uuid",
    description: "Returns a UUID.",
    example: '{{string.uuid({"version":7})}}',
    fields: { version, refDate: time48 },
    draw: ({ version: wanted, refDate }) =>
      wanted === 4
        ? ({ random }) => drawUuid(random)
        : ({ random, now }) => drawUuid7(random, refDate ?? now),
  }),
  withOptions({
    name: "string.ulid",
    description: "Returns a ULID, an identifier that sorts by time.",
    fields: { refDate: time48 },
    draw:
      ({ refDate }) =>
      ({ random, now }) =>
        drawUlid(random, refDate ?? now),
  }),
  positional({
    name: "string.nanoid",
    description: "Returns a Nano ID, an identifier of letters, digits, _, and -.",
    fields: { length: howLong(21) },
    draw:
      ({ length }) =>
      ({ random }) =>
        drawNanoId(random, drawSize(random, length)),
  }),
  positional({
    name: "string.symbol",
    description: "Returns a string of symbols, such as # and &.",
    example: "{{string.symbol(3)}}",
    fields: { length: howLong(1) },
    draw:
      ({ length }) =>
      ({ random }) =>
        drawCharacters(random, SYMBOLS, drawSize(random, length)),
  }),
];

/** The hexadecimal digits of one case, each as often as faker draws it: twice as often for a letter. */
function inCase(digits: readonly string[], wanted: "upper" | "lower"): readonly string[] {
  return digits.map((digit) => (wanted === "upper" ? digit.toUpperCase() : digit.toLowerCase()));
}
