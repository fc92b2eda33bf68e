import { integerArgument, isMissing, isObject, numberArgument } from "../arguments";
import { type Field, field, type Place, type Present, wrongValue } from "./field";

export interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly unit?: string;
}

export function decimal(description: string, bounds: Bounds = {}): Field<number | undefined> {
  return field({ kind: "number", description, ...bounds }, (value, place) =>
    numberArgument(value, { ...place, ...bounds }),
  );
}

export function integer(description: string, bounds: Bounds = {}): Field<number | undefined> {
  return field({ kind: "integer", description, ...bounds }, (value, place) =>
    integerArgument(value, { ...place, ...bounds }),
  );
}

/** A fixed number, or a range with both ends included. */
export type Size = number | Range;

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** How many: an integer, or `{"min","max"}` for a number that differs from draw to draw. Negative counts as none. */
export function size(description: string, bounds: Bounds = {}): Field<Size | undefined> {
  const end = (name: string) =>
    ({ name, kind: "integer", description: `The ${name}imum.`, ...bounds }) as const;
  const help = { kind: "integer", description, ...bounds, options: [end("min"), end("max")] } as const;
  return field(help, (value, place) => readSize(value, place, bounds));
}

/** @throws {ArgumentError} */
export function readSize(value: Present, place: Place, bounds: Bounds): Size {
  if (typeof value !== "object") return integerArgument(value, { ...place, ...bounds });
  if (!isObject(value) || isMissing(value.max)) throw wrongValue(place, "number-or-range", value);
  const range = {
    min: integerArgument(value.min, { index: place.index, name: `${place.name}.min`, default: 0, ...bounds }),
    max: integerArgument(value.max, { index: place.index, name: `${place.name}.max`, ...bounds }),
  };
  if (range.min > range.max) throw wrongValue(place, "ordered-range", value);
  return range;
}
