import { drawInteger } from "../../random/draw-integer";
import { weightedIndex } from "../../random/weighted-index";
import { multiples } from "../faker10/number-draws";
import type { Draw } from "../template-function";

export interface PriceOptions {
  readonly min: number;
  readonly max: number;
  /** Decimals. */
  readonly dec: number;
  readonly symbol: string;
}

/** What prices end with, as faker 10 has it: 9 half of the time, 5 or 0 mostly, else any digit. */
const LAST_DIGITS = ["9", "5", "0", undefined];
const lastDigitIndex = weightedIndex([5, 3, 1, 1]);

/** faker 10's prices, whose last decimal is mostly 9 or 5. @throws {ArgumentError} */
export function priceDraw({ min, max, dec, symbol }: PriceOptions): Draw {
  if (min < 0 || max < 0) return () => `${symbol}0`;
  const amount = multiples({ min, max, multipleOf: Number(`1e-${dec}`) });
  return ({ random }) => {
    const drawn = amount(random).toFixed(dec);
    if (dec === 0) return symbol + drawn;
    const digit = LAST_DIGITS[lastDigitIndex(random)] ?? drawInteger(random, 0, 9);
    const usual = `${drawn.slice(0, -1)}${digit}`;
    return symbol + (Number(usual) >= min && Number(usual) <= max ? usual : drawn);
  };
}
