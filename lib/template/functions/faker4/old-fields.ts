import { isObject, numberArgument, stringArgument } from "../arguments";
import { type Field, field, type Present } from "../faker10/field";
import { type Bounds, readSize, type Size } from "../faker10/number-fields";

/** A number, or what JavaScript calculates with as one: true is 1, an empty array 0. */
export function loose(description: string, bounds: Bounds = {}): Field<number | undefined> {
  return field({ kind: "number", description, ...bounds }, (value, place) =>
    numberArgument(calculable(value), { ...place, ...bounds }),
  );
}

/** How many. faker 4.1 counted up to it, so that 2.5 meant 3 and what is below 1 none. */
export function count(description: string, maximum: number): Field<number | undefined> {
  const any = loose(description, { maximum });
  return field({ ...any.help, kind: "integer" }, (value, place) => Math.ceil(any.read(value, place) ?? 0));
}

/** The same, or faker 10's `{"min","max"}`. */
export function countOrRange(
  description: string,
  bounds: Bounds & { readonly maximum: number },
): Field<Size | undefined> {
  const one = count(description, bounds.maximum);
  return field({ ...one.help, ...bounds }, (value, place) =>
    isObject(value) ? readSize(value, place, bounds) : one.read(value, place),
  );
}

/** Text, or what JavaScript makes text of: the members of an array, joined by commas. */
export function looseText(description: string): Field<string | undefined> {
  return field({ kind: "string", description }, (value, place) =>
    stringArgument(Array.isArray(value) ? value.join() : value, place),
  );
}

/** Reads 0, false and empty text as left out, as faker 4.1's `x || default` did. */
export function unlessZero<T>(optional: Field<T | undefined>): Field<T | undefined> {
  return {
    ...optional,
    read: (value, place) =>
      value === 0 || value === "" || value === false ? undefined : optional.read(value, place),
  };
}

/** A switch, on for everything that JavaScript takes for true, as faker 4.1 read its switches. */
export function truth(description: string): Field<boolean> {
  const help = { kind: "boolean", description, default: "false" } as const;
  return { help, read: (value) => Boolean(value), absent: () => false };
}

function calculable(value: Present): Present {
  return typeof value === "boolean" || Array.isArray(value) ? Number(value) : value;
}
