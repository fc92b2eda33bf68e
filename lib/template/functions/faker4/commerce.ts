import { drawInteger } from "../../random/draw-integer";
import { createWeightedIndex } from "../../random/weighted-index";
import { humanColor } from "../faker10/color";
import { decimal, type Field, integer, text, withDefault } from "../fields";
import { pickFrom, type TextDraw } from "../locale-draws";
import { createFaker4NumberDraw, createMultipleDraw } from "../number-draws";
import type { Draw } from "../template-function";
import { ignoringArguments, lenientNumber, lenientOrOptions, zeroAsMissing } from "./lenient";

export const department = pickFrom((faker) => faker.definitions.commerce.department);

export const productAdjective = pickFrom((faker) => faker.definitions.commerce.product_name.adjective);

export const productMaterial = pickFrom((faker) => faker.definitions.commerce.product_name.material);

export const product = pickFrom((faker) => faker.definitions.commerce.product_name.product);

export const productName: TextDraw = (context) =>
  `${productAdjective(context)} ${productMaterial(context)} ${product(context)}`;

interface PriceOptions {
  readonly min: number;
  readonly max: number;
  /** Decimal places. */
  readonly dec: number;
  readonly symbol: string;
}

/** The last digits of prices with their weights, as in faker 10. Undefined means any digit. */
const LAST_DIGITS = ["9", "5", "0", undefined];
const lastDigitIndex = createWeightedIndex([5, 3, 1, 1]);

/** Creates a draw of prices like faker 10's, most of which end in 9 or 5. @throws {ArgumentError} */
function createPriceDraw({ min, max, dec, symbol }: PriceOptions): Draw {
  if (min < 0 || max < 0) return () => `${symbol}0`;
  const amount = createMultipleDraw({ min, max, multipleOf: Number(`1e-${dec}`) });
  return ({ random }) => {
    const drawn = amount(random).toFixed(dec);
    if (dec === 0) return symbol + drawn;
    const digit = LAST_DIGITS[lastDigitIndex(random)] ?? drawInteger(random, 0, 9);
    const price = `${drawn.slice(0, -1)}${digit}`;
    return symbol + (Number(price) >= min && Number(price) <= max ? price : drawn);
  };
}

/** `toFixed` accepts more decimal places, but a number is not that precise. */
const decimals: Field<number> = withDefault(
  integer("The number of decimal places.", { minimum: 0, maximum: 20 }),
  2,
);

const symbol = withDefault(text("The symbol before the amount, such as $."), "");

export const commerceFunctions = [
  ignoringArguments("commerce.color", "Returns a color name.", humanColor),
  ignoringArguments("commerce.department", "Returns the name of a store department.", department),
  ignoringArguments("commerce.productName", "Returns a three-word product name.", productName),
  lenientOrOptions({
    name: "commerce.price",
    description:
      "Returns a price: a whole amount with zero cents, or an amount such as 19.99 if you pass an options object.",
    example: '{{commerce.price(5, 50, 2, "$")}}',
    positional: {
      min: withDefault(zeroAsMissing(lenientNumber("The lowest price.")), 0),
      max: withDefault(zeroAsMissing(lenientNumber("The highest price.")), 1000),
      dec: decimals,
      symbol,
    },
    draw: ({ min, max, dec, symbol: before }) => {
      if (min < 0 || max < 0) return () => `${before}0`;
      const amount = createFaker4NumberDraw({ min, max, precision: 1 });
      return ({ random }) => before + amount(random).toFixed(dec);
    },
    options: {
      min: withDefault(decimal("The lowest price."), 1),
      max: withDefault(decimal("The highest price."), 1000),
      dec: withDefault(integer("The number of decimal places.", { minimum: 0, maximum: 10 }), 2),
      symbol,
    },
    drawFromOptions: createPriceDraw,
  }),
  ignoringArguments(
    "commerce.productAdjective",
    "Returns the adjective of a product name.",
    productAdjective,
  ),
  ignoringArguments("commerce.productMaterial", "Returns the material of a product name.", productMaterial),
  ignoringArguments("commerce.product", "Returns a one-word product name.", product),
];
