import { isMissing, isObject } from "../arguments";
import {
  ArgumentError,
  type Draw,
  type Parameter,
  type TemplateFunction,
  type Value,
} from "../template-function";
import { type Fields, type Read, readField } from "./field";
import { nearest } from "./nearest";
import type { PlainObject } from "./value-fields";

interface Description {
  readonly name: string;
  /** One sentence. */
  readonly description: string;
  /** A whole template; the bare name in braces where nothing else shows more. */
  readonly example?: string;
}

/** A function that takes no argument. */
export function plain(row: Description & { readonly draw: Draw }): TemplateFunction {
  const { draw, ...about } = row;
  return {
    example: `{{${row.name}}}`,
    ...about,
    signatures: [[]],
    bind: (args) => {
      refuseExtra(row.name, args, 0);
      return draw;
    },
  };
}

/** A function whose arguments stand one after the other, in the order of the fields. */
export function positional<F extends Fields>(
  row: Description & { readonly fields: F; readonly draw: (values: Read<F>) => Draw },
): TemplateFunction {
  const { draw, fields, ...about } = row;
  const keys = Object.keys(fields);
  return {
    example: `{{${row.name}}}`,
    ...about,
    signatures: [parameters(fields)],
    bind: (args) => {
      refuseExtra(row.name, args, keys.length);
      return draw(readPositions(fields, keys, args));
    },
  };
}

/**
 * A function that takes an options object, or else its `lead` options one after the other: `string.alpha(5)` means
 * `string.alpha({"length":5})`.
 */
export function withOptions<F extends Fields>(
  row: Description & {
    readonly fields: F;
    readonly lead?: readonly (keyof F & string)[];
    readonly draw: (values: Read<F>) => Draw;
  },
): TemplateFunction {
  const { draw, fields, lead = [], ...about } = row;
  return {
    example: `{{${row.name}}}`,
    ...about,
    signatures: optionSignatures(fields, lead),
    bind: (args) => {
      refuseExtra(row.name, args, Math.max(1, lead.length));
      const [first] = args;
      if (isObject(first) && args.length === 1) return draw(readOptions(fields, first, lead));
      if (lead.length === 0 && !isMissing(first))
        throw new ArgumentError(0, `${row.name} takes one argument, an object with ${keyList(fields)}`);
      return draw(readPositions(fields, lead, args));
    },
  };
}

/** Fields as help shows them, in the order of `names`. */
export function parameters(
  fields: Fields,
  names: readonly string[] = Object.keys(fields),
): readonly Parameter[] {
  return names.flatMap((name) => {
    const of = fields[name];
    return of === undefined ? [] : [{ name, ...of.help }];
  });
}

/** What help shows of a function that `withOptions` makes. */
export function optionSignatures(fields: Fields, lead: readonly string[]): readonly (readonly Parameter[])[] {
  const options: Parameter = {
    name: "options",
    kind: "object",
    description: "What to set, by name.",
    options: parameters(fields),
  };
  return lead.length === 0 ? [[options]] : [parameters(fields, lead), [options]];
}

/** Reads `args` into the fields that `keys` name; fields that no key names are left out. */
export function readPositions<F extends Fields>(
  fields: F,
  keys: readonly string[],
  args: readonly Value[],
): Read<F> {
  const values = new Map<string, unknown>();
  for (const [name, of] of Object.entries(fields)) {
    const index = keys.indexOf(name);
    values.set(name, readField(of, index < 0 ? undefined : args[index], { index, name }));
  }
  return Object.fromEntries(values) as Read<F>;
}

/** @param lead an object is read as a range by a lone lead field that has no such option of its own */
export function readOptions<F extends Fields>(
  fields: F,
  options: PlainObject,
  lead: readonly string[] = [],
): Read<F> {
  const range = lead[0] !== undefined && isRangeFor(fields, options) ? lead[0] : undefined;
  if (range !== undefined) return readPositions(fields, [range], [options]);
  for (const key of Object.keys(options)) {
    if (Object.hasOwn(fields, key)) continue;
    const suggestion = nearest(key, Object.keys(fields));
    const instead = suggestion === undefined ? `it knows ${keyList(fields)}` : `did you mean ${suggestion}?`;
    throw new ArgumentError(0, `There is no option ${key}: ${instead}`, suggestion);
  }
  const values = Object.entries(fields).map(([name, of]) => {
    const given = Object.hasOwn(options, name) ? options[name] : undefined;
    return [name, readField(of, given, { index: 0, name })] as const;
  });
  return Object.fromEntries(values) as Read<F>;
}

/** `string.alpha({"min":1,"max":5})` is short for `{"length":{"min":1,"max":5}}` where there is no option `min`. */
function isRangeFor(fields: Fields, options: PlainObject): boolean {
  return Object.hasOwn(options, "max") && !Object.hasOwn(fields, "max");
}

function keyList(fields: Fields): string {
  return Object.keys(fields).join(", ");
}

function refuseExtra(name: string, args: readonly Value[], most: number): void {
  if (args.length <= most) return;
  const takes = most === 0 ? "no argument" : most === 1 ? "one argument" : `${most} arguments at most`;
  throw new ArgumentError(most, `${name} takes ${takes}, not ${args.length}`);
}
