import type { RandomSource } from "@/lib/random";
import { drawMember } from "../../random/draw-integer";
import { drawUuid } from "../../random/draw-uuid";
import { characterRun } from "./draw";

/** Milliseconds since 1970 that 48 bits can hold. */
export const LAST_48_BITS = 2 ** 48 - 1;

/** A UUID of version 7 (RFC 9562): 48 bits of time, then 74 random bits. @param time milliseconds, 0 to 2⁴⁸ - 1 */
export function uuid7(random: RandomSource, time: number): string {
  const digits = time.toString(16).padStart(12, "0");
  return `${digits.slice(0, 8)}-${digits.slice(8)}-7${drawUuid(random).slice(15)}`;
}

const CROCKFORD = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];

/** Ten characters of time and sixteen random ones. @param time milliseconds, 0 to 2⁴⁸ - 1 */
export function ulid(random: RandomSource, time: number): string {
  let rest = time;
  let text = "";
  for (let index = 0; index < 10; index += 1) {
    text = CROCKFORD[rest % 32] + text;
    rest = Math.floor(rest / 32);
  }
  return text + characterRun(random, CROCKFORD, 16);
}

const URL_SAFE = [..."useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict"];

/** `length` of the 64 characters of a Nano ID. */
export function nanoid(random: RandomSource, length: number): string {
  let text = "";
  for (let index = 0; index < length; index += 1) text += drawMember(random, URL_SAFE);
  return text;
}
