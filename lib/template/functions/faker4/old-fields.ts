import { isObject, numberArgument } from "../arguments";
import { type Field, field } from "../faker10/field";
import { type Bounds, readSize, type Size } from "../faker10/number-fields";

/** How many. faker 4.1 counted up to it, so that 2.5 meant 3 and what is below 1 none. */
export function count(description: string, maximum: number): Field<number | undefined> {
  return field({ kind: "integer", description, maximum }, (value, place) =>
    Math.ceil(numberArgument(value, { ...place, maximum })),
  );
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
