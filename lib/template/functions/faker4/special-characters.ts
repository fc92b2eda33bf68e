import type { RandomSource } from "@/lib/random";
import { drawMember } from "../../random/draw-integer";

/** What stands in the local part of an address without quotes (RFC 5322, `atext` and the dot). */
const SPECIAL = [...".!#$%&'*+-/=?^_`{|}~"];

/** Puts a special character in the place of the first dot, underscore or hyphen of an address, where wanted. */
export function withSpecialCharacter(random: RandomSource, address: string, wanted: boolean): string {
  if (!wanted) return address;
  const at = address.indexOf("@");
  const changed = address.slice(0, at).replace(/[._-]/, () => drawMember(random, SPECIAL));
  // An address may neither start nor end with a dot, nor have two in a row.
  return `${changed.replace(/^\.|\.$|\.(?=\.)/g, "")}${address.slice(at)}`;
}
