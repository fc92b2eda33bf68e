import type { RandomSource } from "@/lib/random";
import { requireAboveZero, wrongArgument } from "../arguments";
import { withOptions } from "../define-function";
import { decimal, type Field, field, integer, withDefault } from "../fields";
import { createContinuousDraw, createMultipleDraw, type NumberDraw } from "../number-draws";
import { ArgumentError, type TemplateFunction } from "../template-function";

/** Longer integers take noticeable time to print. */
const MAX_DIGITS = 1_000;

function bigIntField(description: string): Field<bigint | undefined> {
  return field({ kind: "integer", description }, (value, place) => {
    if (typeof value === "bigint") return value;
    if (typeof value === "number" && Number.isInteger(value)) return BigInt(value);
    if (typeof value === "string" && value.length <= MAX_DIGITS && /^-?\d+$/.test(value.trim()))
      return BigInt(value.trim());
    throw wrongArgument(place, "whole-number-of-digits", value, { digits: MAX_DIGITS });
  });
}

const BITS_PER_DRAW = 32n;

/** Draws an integer from 0 to `count` - 1. Draws 64 extra bits, so that all integers are practically equally likely. */
function drawBigIntBelow(random: RandomSource, count: bigint): bigint {
  let bits = 0n;
  let size = 0n;
  const needed = BigInt(count.toString(16).length * 4 + 64);
  for (; size < needed; size += BITS_PER_DRAW) bits = (bits << BITS_PER_DRAW) | BigInt(random.uint32());
  return bits % count;
}

const LETTERS = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

/** @param number 1 to 3999 */
function toRomanNumeral(number: number): string {
  let rest = number;
  let text = "";
  for (const [letters, value] of LETTERS) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}

const MULTIPLE_OF = { index: 0, name: "multipleOf" };

interface FloatOptions {
  readonly min: number;
  readonly max: number;
  readonly fractionDigits: number | undefined;
  readonly multipleOf: number | undefined;
}

function createFloatDraw({ min, max, fractionDigits, multipleOf }: FloatOptions): NumberDraw {
  if (fractionDigits !== undefined && multipleOf !== undefined)
    throw new ArgumentError(0, "not-together", { parameter: "fractionDigits", other: "multipleOf" });
  if (multipleOf !== undefined) requireAboveZero(multipleOf, MULTIPLE_OF);
  const step = multipleOf ?? (fractionDigits === undefined ? undefined : Number(`1e-${fractionDigits}`));
  return step === undefined
    ? createContinuousDraw(min, max)
    : createMultipleDraw({ min, max, multipleOf: step });
}

/** Defines a function that returns an integer in another base. */
function createBaseFunction<const Name extends string>(
  name: Name,
  base: number,
  adjective: string,
): TemplateFunction<Name> {
  return withOptions({
    name,
    description: `Returns an integer in ${adjective} notation.`,
    example: `{{${name}(255)}}`,
    lead: ["max"],
    fields: {
      min: withDefault(decimal("The lowest number."), 0),
      max: withDefault(decimal("The highest number, inclusive."), base - 1),
    },
    draw: ({ min, max }) => {
      const number = createMultipleDraw({ min, max, multipleOf: 1 });
      return ({ random }) => number(random).toString(base);
    },
  });
}

export const numberFunctions = [
  withOptions({
    name: "number.int",
    description: "Returns an integer from min to max, both inclusive.",
    example: '{{number.int({"min":1,"max":6})}}',
    lead: ["max"],
    fields: {
      min: withDefault(decimal("The lowest number."), 0),
      max: withDefault(decimal("The highest number, inclusive."), Number.MAX_SAFE_INTEGER),
      multipleOf: withDefault(integer("The number that the result is a multiple of.", { minimum: 1 }), 1),
    },
    draw: (options) => {
      const number = createMultipleDraw(options);
      return ({ random }) => number(random);
    },
  }),
  withOptions({
    name: "number.float",
    description: "Returns a number from min to max.",
    example: '{{number.float({"min":20,"max":40,"fractionDigits":1})}}',
    lead: ["max"],
    fields: {
      min: withDefault(decimal("The lowest number."), 0),
      max: withDefault(decimal("The highest number."), 1),
      fractionDigits: integer("The maximum number of decimal places.", { minimum: 0, maximum: 20 }),
      multipleOf: decimal("The number that the result is a multiple of."),
    },
    draw: (options) => {
      const number = createFloatDraw(options);
      return ({ random }) => number(random);
    },
  }),
  createBaseFunction("number.binary", 2, "binary"),
  createBaseFunction("number.octal", 8, "octal"),
  createBaseFunction("number.hex", 16, "hexadecimal"),
  withOptions({
    name: "number.bigInt",
    description: "Returns an integer of any size from min to max, both inclusive.",
    example: '{{number.bigInt({"min":"10000000000000000000","max":"99999999999999999999"})}}',
    lead: ["max"],
    fields: {
      min: withDefault(bigIntField("The lowest number."), 0n, "0"),
      max: bigIntField("The highest number, inclusive; defaults to min + 999999999999999."),
      multipleOf: withDefault(bigIntField("The number that the result is a multiple of."), 1n, "1"),
    },
    draw: ({ min, max = min + 999_999_999_999_999n, multipleOf }) => {
      requireAboveZero(multipleOf, MULTIPLE_OF);
      const low = ceilDivide(min, multipleOf);
      const count = floorDivide(max, multipleOf) - low + 1n;
      if (count <= 0n)
        throw new ArgumentError(0, "no-multiple", {
          step: String(multipleOf),
          min: String(min),
          max: String(max),
        });
      return ({ random }) => (low + drawBigIntBelow(random, count)) * multipleOf;
    },
  }),
  withOptions({
    name: "number.romanNumeral",
    description: "Returns a Roman numeral.",
    example: '{{number.romanNumeral({"min":1,"max":12})}}',
    lead: ["max"],
    fields: {
      min: withDefault(integer("The lowest number.", { minimum: 1, maximum: 3999 }), 1),
      max: withDefault(integer("The highest number, inclusive.", { minimum: 1, maximum: 3999 }), 3999),
    },
    draw: ({ min, max }) => {
      const number = createMultipleDraw({ min, max, multipleOf: 1 });
      return ({ random }) => toRomanNumeral(number(random));
    },
  }),
];

function floorDivide(dividend: bigint, divisor: bigint): bigint {
  return dividend / divisor - (dividend % divisor < 0n ? 1n : 0n);
}

function ceilDivide(dividend: bigint, divisor: bigint): bigint {
  return -floorDivide(-dividend, divisor);
}
