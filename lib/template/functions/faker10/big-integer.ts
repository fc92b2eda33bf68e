import type { RandomSource } from "@/lib/random";
import { type Field, field, wrongValue } from "./field";

/** Longer ones take noticeable time to print. */
const MOST_DIGITS = 1_000;

export function bigInteger(description: string): Field<bigint | undefined> {
  return field({ kind: "integer", description }, (value, place) => {
    if (typeof value === "bigint") return value;
    if (typeof value === "number" && Number.isInteger(value)) return BigInt(value);
    if (typeof value === "string" && value.length <= MOST_DIGITS && /^-?\d+$/.test(value.trim()))
      return BigInt(value.trim());
    throw wrongValue(place, "whole-number-of-digits", value, { digits: MOST_DIGITS });
  });
}

const BITS_OF_A_DRAW = 32n;

/** From 0 to `count` - 1. 64 bits more than needed are drawn, so that none is noticeably likelier than another. */
export function bigBelow(random: RandomSource, count: bigint): bigint {
  let bits = 0n;
  let size = 0n;
  const needed = BigInt(count.toString(16).length * 4 + 64);
  for (; size < needed; size += BITS_OF_A_DRAW) bits = (bits << BITS_OF_A_DRAW) | BigInt(random.uint32());
  return bits % count;
}
