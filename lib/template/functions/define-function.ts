import { findNearestName } from "../check/nearest-name";
import { isMissing, isObject, wrongArgument } from "./arguments";
import { type Field, type Fields, type FieldValues, type PlainObject, readField } from "./fields";
import {
  ArgumentError,
  type Draw,
  type Parameter,
  type TemplateFunction,
  type Value,
} from "./template-function";

/** What every definition states about its function. */
export interface FunctionDescription<Name extends string> {
  readonly name: Name;
  /** One sentence. */
  readonly description: string;
  /** A complete template. Defaults to the name in braces. */
  readonly example?: string;
}

/** Defines a function without arguments. */
export function withoutArguments<const Name extends string>(
  name: Name,
  description: string,
  draw: Draw,
): TemplateFunction<Name> {
  return {
    name,
    description,
    example: `{{${name}}}`,
    signatures: [[]],
    strictArguments: true,
    bind: () => draw,
  };
}

/** Defines a function with positional arguments, in the order of the fields. */
export function positional<const Name extends string, F extends Fields>(
  definition: FunctionDescription<Name> & {
    readonly fields: F;
    readonly draw: (values: FieldValues<F>) => Draw;
  },
): TemplateFunction<Name> {
  const { draw, fields, ...description } = definition;
  const keys = Object.keys(fields);
  return {
    example: `{{${definition.name}}}`,
    ...description,
    signatures: [toParameters(fields)],
    strictArguments: true,
    bind: (args) => draw(readPositions(fields, keys, args)),
  };
}

/**
 * Defines a function that takes an options object, or its `lead` options as positional arguments: `string.alpha(5)`
 * means `string.alpha({"length":5})`.
 */
export function withOptions<const Name extends string, F extends Fields>(
  definition: FunctionDescription<Name> & {
    readonly fields: F;
    readonly lead?: readonly (keyof F & string)[];
    readonly draw: (values: FieldValues<F>) => Draw;
  },
): TemplateFunction<Name> {
  const { draw, fields, lead = [], ...description } = definition;
  return {
    example: `{{${definition.name}}}`,
    ...description,
    signatures: createOptionSignatures(fields, lead),
    strictArguments: true,
    bind: (args) => {
      const [first] = args;
      if (isObject(first)) return draw(readOptions(fields, first, lead));
      if (lead.length === 0 && !isMissing(first))
        throw wrongArgument({ index: 0, name: "options" }, "options-with", first, {
          words: listKeys(fields),
        });
      return draw(readPositions(fields, lead, args));
    },
  };
}

/** The fields as help shows them, in the order of `names`. */
export function toParameters(
  fields: Fields,
  names: readonly string[] = Object.keys(fields),
): readonly Parameter[] {
  return names.flatMap((name) => {
    const field = fields[name];
    return field === undefined ? [] : [{ name, ...field.help }];
  });
}

/** The signatures of a function that `withOptions` defines. */
export function createOptionSignatures(
  fields: Fields,
  lead: readonly string[],
): readonly (readonly Parameter[])[] {
  const options: Parameter = {
    name: "options",
    kind: "object",
    description: "The options, by name.",
    options: toParameters(fields),
  };
  return lead.length === 0 ? [[options]] : [toParameters(fields, lead), [options]];
}

/** Reads positional arguments into the fields that `keys` names. Treats all other fields as missing. */
function readPositions<F extends Fields>(
  fields: F,
  keys: readonly string[],
  args: readonly Value[],
): FieldValues<F> {
  const values = new Map<string, unknown>();
  for (const [name, field] of Object.entries(fields)) {
    const index = keys.indexOf(name);
    values.set(name, readField(field, index < 0 ? undefined : args[index], { index, name }));
  }
  return Object.fromEntries(values) as FieldValues<F>;
}

/**
 * Reads an options object.
 *
 * @param lead reads an object that is a range as the value of the first of these options
 * @throws {ArgumentError} for an invalid value or an unknown key
 */
export function readOptions<F extends Fields>(
  fields: F,
  options: PlainObject,
  lead: readonly string[] = [],
): FieldValues<F> {
  const [first] = lead;
  if (first !== undefined && isRangeFor(fields[first], fields, options))
    return readPositions(fields, [first], [options]);
  for (const key of Object.keys(options))
    if (!Object.hasOwn(fields, key)) throw unknownOption(fields, options, key);
  const values = Object.entries(fields).map(([name, field]) => {
    const given = Object.hasOwn(options, name) ? options[name] : undefined;
    return [name, readOption(field, given, name, options)] as const;
  });
  return Object.fromEntries(values) as FieldValues<F>;
}

/** Extends a suggestion for one option to the whole object, because the object is the argument. */
function readOption<T>(field: Field<T>, given: Value, name: string, options: PlainObject): T {
  try {
    return readField(field, given, { index: 0, name });
  } catch (error) {
    if (!(error instanceof ArgumentError) || error.suggestion === undefined) throw error;
    const fixed = { ...options, [name]: JSON.parse(error.suggestion) };
    throw new ArgumentError(0, error.reason, error.facts, JSON.stringify(fixed));
  }
}

function unknownOption(fields: Fields, options: PlainObject, key: string): ArgumentError {
  const intended = findNearestName(key, Object.keys(fields));
  if (intended === undefined)
    return new ArgumentError(0, "unknown-option", { option: key, options: listKeys(fields) });
  const renamed = Object.entries(options).map(([name, value]) => [name === key ? intended : name, value]);
  const suggestion = JSON.stringify(Object.fromEntries(renamed));
  return new ArgumentError(0, "misspelt-option", { option: key, meant: intended }, suggestion);
}

/** `string.alpha({"min":1,"max":5})` is short for `{"length":{"min":1,"max":5}}`, unless `max` is an option itself. */
function isRangeFor(lead: Field<unknown> | undefined, fields: Fields, options: PlainObject): boolean {
  const acceptsRange = lead?.help.options?.some(({ name }) => name === "max") ?? false;
  return acceptsRange && Object.hasOwn(options, "max") && !Object.hasOwn(fields, "max");
}

function listKeys(fields: Fields): string {
  return Object.keys(fields).join(", ");
}
