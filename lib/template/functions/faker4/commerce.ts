import {
  department,
  humanColor,
  product,
  productAdjective,
  productMaterial,
  productName,
} from "../faker10/commerce-draws";
import { type Field, orElse } from "../faker10/field";
import { decimal, integer } from "../faker10/number-fields";
import { text } from "../faker10/text-fields";
import type { TemplateFunction } from "../template-function";
import { numberDraw } from "./number-draw";
import { loose, unlessZero } from "./old-fields";
import { oldOrNew, oldPlain } from "./old-function";
import { priceDraw } from "./price-draw";

/** Decimals: `toFixed` takes more, but a number has no more to give. */
const decimals: Field<number> = orElse(integer("How many decimals.", { minimum: 0, maximum: 20 }), 2);

const symbol = orElse(text("What stands before it, such as $."), "");

export const commerceRows: readonly TemplateFunction[] = [
  oldPlain("commerce.color", "The name of a colour.", humanColor),
  oldPlain("commerce.department", "A department of a shop.", department),
  oldPlain("commerce.productName", "The name of a product, three words.", productName),
  oldOrNew({
    name: "commerce.price",
    description: "A price: whole numbers with the decimals 0, or with an options object such as 19.99.",
    example: '{{commerce.price(5, 50, 2, "$")}}',
    inOrder: {
      min: orElse(unlessZero(loose("The lowest price.")), 0),
      max: orElse(unlessZero(loose("The highest price.")), 1000),
      dec: decimals,
      symbol,
    },
    draw: ({ min, max, dec, symbol: before }) => {
      if (min < 0 || max < 0) return () => `${before}0`;
      const amount = numberDraw({ min, max, precision: 1 });
      return ({ random }) => before + amount(random).toFixed(dec);
    },
    byName: {
      min: orElse(decimal("The lowest price."), 1),
      max: orElse(decimal("The highest price."), 1000),
      dec: orElse(integer("How many decimals.", { minimum: 0, maximum: 10 }), 2),
      symbol,
    },
    drawByName: priceDraw,
  }),
  oldPlain("commerce.productAdjective", "The adjective in the name of a product.", productAdjective),
  oldPlain("commerce.productMaterial", "The material in the name of a product.", productMaterial),
  oldPlain("commerce.product", "A product in one word.", product),
];
