import { nearestName } from "../check/nearest-name";
import { isMissing, isObject } from "./arguments";
import { type Field, type Fields, type PlainObject, type Read, readField, wrongValue } from "./fields";
import {
  ArgumentError,
  type Draw,
  type Parameter,
  type TemplateFunction,
  type Value,
} from "./template-function";

interface Description {
  readonly name: string;
  /** One sentence. */
  readonly description: string;
  /** A whole template; the bare name in braces where nothing else shows more. */
  readonly example?: string;
}

/** A function that takes no argument. */
export function plain(name: string, description: string, draw: Draw): TemplateFunction {
  return {
    name,
    description,
    example: `{{${name}}}`,
    signatures: [[]],
    strictArguments: true,
    bind: () => draw,
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
    strictArguments: true,
    bind: (args) => draw(readPositions(fields, keys, args)),
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
    strictArguments: true,
    bind: (args) => {
      const [first] = args;
      if (isObject(first)) return draw(readOptions(fields, first, lead));
      if (lead.length === 0 && !isMissing(first))
        throw wrongValue({ index: 0, name: "options" }, "options-with", first, { words: keyList(fields) });
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
function readPositions<F extends Fields>(
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

/**
 * Reads an options object.
 *
 * @param lead an object that is a range is read as the first of these, where there is no option of that name
 * @throws {ArgumentError} also for a key that no field has
 */
export function readOptions<F extends Fields>(
  fields: F,
  options: PlainObject,
  lead: readonly string[] = [],
): Read<F> {
  const [first] = lead;
  if (first !== undefined && isRangeFor(fields[first], fields, options))
    return readPositions(fields, [first], [options]);
  for (const key of Object.keys(options))
    if (!Object.hasOwn(fields, key)) throw unknownOption(fields, options, key);
  const values = Object.entries(fields).map(([name, of]) => {
    const given = Object.hasOwn(options, name) ? options[name] : undefined;
    return [name, readOption(of, given, name, options)] as const;
  });
  return Object.fromEntries(values) as Read<F>;
}

/** Turns a suggestion for one option into one for the whole object, since that is the argument. */
function readOption<T>(of: Field<T>, given: Value, name: string, options: PlainObject): T {
  try {
    return readField(of, given, { index: 0, name });
  } catch (error) {
    if (!(error instanceof ArgumentError) || error.suggestion === undefined) throw error;
    const fixed = { ...options, [name]: JSON.parse(error.suggestion) };
    throw new ArgumentError(0, error.reason, error.facts, JSON.stringify(fixed));
  }
}

function unknownOption(fields: Fields, options: PlainObject, key: string): ArgumentError {
  const meant = nearestName(key, Object.keys(fields));
  if (meant === undefined)
    return new ArgumentError(0, "unknown-option", { option: key, options: keyList(fields) });
  const renamed = Object.entries(options).map(([name, value]) => [name === key ? meant : name, value]);
  const suggestion = JSON.stringify(Object.fromEntries(renamed));
  return new ArgumentError(0, "misspelt-option", { option: key, meant }, suggestion);
}

/** `string.alpha({"min":1,"max":5})` is short for `{"length":{"min":1,"max":5}}` where there is no option `min`. */
function isRangeFor(lead: Field<unknown> | undefined, fields: Fields, options: PlainObject): boolean {
  const takesRange = lead?.help.options?.some(({ name }) => name === "max") ?? false;
  return takesRange && Object.hasOwn(options, "max") && !Object.hasOwn(fields, "max");
}

function keyList(fields: Fields): string {
  return Object.keys(fields).join(", ");
}
