import type { Faker, LocaleDefinition } from "@faker-js/faker";
import type { RandomSource } from "@/lib/random";
import { drawInteger, drawMember } from "../../random/draw-integer";
import type { RenderContext, Value } from "../template-function";
import type { Size } from "./number-fields";

/** A draw that gives text. */
export type TextDraw = (context: RenderContext) => string;

export function inRange(random: RandomSource, size: Size): number {
  return typeof size === "number" ? size : drawInteger(random, size.min, size.max);
}

/** The size of this draw, never negative. */
export function sizeOf(random: RandomSource, size: Size): number {
  return Math.max(0, inRange(random, size));
}

/** `length` of the given characters, one after the other. */
export function characterRun(random: RandomSource, from: readonly string[], length: number): string {
  let run = "";
  for (let index = 0; index < length; index += 1) run += drawMember(random, from);
  return run;
}

/**
 * Something made once of the locale's data, for draws not to pay for it: faker reaches its data through proxies.
 * Renderers of one process take turns with it, each with a faker of its own over the same data.
 */
export function prepared<T>(prepare: (faker: Faker) => T): (context: RenderContext) => T {
  let made: { readonly data: LocaleDefinition; readonly value: T } | undefined;
  let owner: Faker | undefined;
  return ({ faker }) => {
    if (made !== undefined && faker === owner) return made.value;
    const data = faker.rawDefinitions;
    if (made?.data !== data) made = { data, value: prepare(faker) };
    owner = faker;
    return made.value;
  };
}

/** Draws one member of a list of the locale. */
export function memberOf<T extends Value>(
  listOf: (faker: Faker) => readonly T[],
): (context: RenderContext) => T {
  const list = prepared(listOf);
  return (context) => drawMember(context.random, list(context));
}
