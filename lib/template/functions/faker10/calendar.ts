import type { RandomSource } from "@/lib/random";
import { drawInteger } from "../../random/draw-integer";
import type { Range, Size } from "./number-fields";

export const SECOND = 1_000;
export const DAY = 24 * 3_600 * SECOND;

/** The same day and time of another year; what would be February 29 becomes March 1. */
export function addYears(milliseconds: number, years: number): number {
  const date = new Date(milliseconds);
  return date.setUTCFullYear(date.getUTCFullYear() + years);
}

/** A fixed number of years or days reaches back to now. */
export function asRange(size: Size): Range {
  return typeof size === "number" ? { min: 0, max: size } : size;
}

/** The last millisecond, either side of 1970, that a Date can hold. */
const LAST_MOMENT = 8.64e15;

/** A moment between two, both included, whichever comes first. */
export function momentBetween(random: RandomSource, from: number, to: number): Date {
  const earliest = Math.max(Math.min(from, to), -LAST_MOMENT);
  const latest = Math.min(Math.max(from, to), LAST_MOMENT);
  return new Date(drawInteger(random, earliest, latest));
}
