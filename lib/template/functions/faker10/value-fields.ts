import { arrayArgument, booleanArgument, isObject } from "../arguments";
import type { Value } from "../template-function";
import { type Field, field, wrongValue } from "./field";

export type PlainObject = { readonly [key: string]: Value };

export function flag(description: string): Field<boolean | undefined> {
  return field({ kind: "boolean", description }, (value, place) => booleanArgument(value, place));
}

export function list(description: string): Field<readonly Value[] | undefined> {
  return field({ kind: "array", description }, (value, place) => arrayArgument(value, place));
}

/** A list with at least one member. */
export function fullList(description: string): Field<readonly Value[] | undefined> {
  return field({ kind: "array", description }, (value, place) => {
    const read = arrayArgument(value, place);
    if (read.length > 0) return read;
    throw wrongValue(place, "full-list", value);
  });
}

/** An object with at least one key. */
export function fullObject(description: string): Field<PlainObject | undefined> {
  return field({ kind: "object", description }, (value, place) => {
    if (isObject(value) && Object.keys(value).length > 0) return value;
    throw wrongValue(place, "full-object", value);
  });
}

export function object(description: string): Field<PlainObject | undefined> {
  return field({ kind: "object", description }, (value, place) => {
    if (isObject(value)) return value;
    throw wrongValue(place, "object", value);
  });
}
