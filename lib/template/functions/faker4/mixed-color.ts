import type { RandomSource } from "@/lib/random";
import { drawInteger } from "../../random/draw-integer";

export interface BaseColor {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** `#5a8f0c`: the mean of the base colour and of a random one, so that colours go together. */
export function mixedColor(random: RandomSource, { red, green, blue }: BaseColor): string {
  return `#${mixed(random, red)}${mixed(random, green)}${mixed(random, blue)}`;
}

function mixed(random: RandomSource, base: number): string {
  return Math.floor((drawInteger(random, 0, 256) + base) / 2)
    .toString(16)
    .padStart(2, "0");
}
