import { drawMember } from "../../random/draw-integer";
import { isObject, numberArgument, stringArgument } from "../arguments";
import {
  createOptionSignatures,
  type FunctionDescription,
  readOptions,
  toParameters,
} from "../define-function";
import {
  type Bounds,
  type Field,
  type Fields,
  type FieldValues,
  field,
  type PlainObject,
  type Present,
  readField,
  readSize,
  type Size,
} from "../fields";
import type { TextDraw } from "../locale-draws";
import type { Draw, TemplateFunction, Value } from "../template-function";

/** Accepts a number, or a value that JavaScript converts to one: true is 1, an empty array is 0. */
export function lenientNumber(description: string, bounds: Bounds = {}): Field<number | undefined> {
  return field({ kind: "number", description, ...bounds }, (value, place) =>
    numberArgument(toNumberLike(value), { ...place, ...bounds }),
  );
}

/** A count. faker 4.1 loops until it reaches the count, so 2.5 means 3 and a negative number means 0. */
export function lenientCount(description: string, maximum: number): Field<number | undefined> {
  const any = lenientNumber(description, { maximum });
  return field({ ...any.help, kind: "integer" }, (value, place) => Math.ceil(any.read(value, place) ?? 0));
}

/** Accepts a `lenientCount`, or faker 10's `{"min","max"}`. */
export function lenientCountOrRange(
  description: string,
  bounds: Bounds & { readonly maximum: number },
): Field<Size | undefined> {
  const fixed = lenientCount(description, bounds.maximum);
  return field({ ...fixed.help, ...bounds }, (value, place) =>
    isObject(value) ? readSize(value, place, bounds) : fixed.read(value, place),
  );
}

/** Accepts a string, or an array whose members are joined by commas, as in JavaScript. */
export function lenientText(description: string): Field<string | undefined> {
  return field({ kind: "string", description }, (value, place) =>
    stringArgument(Array.isArray(value) ? value.join() : value, place),
  );
}

/** Treats 0, false, and an empty string as missing, like faker 4.1's `x || default`. */
export function zeroAsMissing<T>(optional: Field<T | undefined>): Field<T | undefined> {
  return {
    ...optional,
    read: (value, place) =>
      value === 0 || value === "" || value === false ? undefined : optional.read(value, place),
  };
}

/** True for every truthy value, as in faker 4.1. */
export function lenientBoolean(description: string): Field<boolean> {
  const help = { kind: "boolean", description, default: "false" } as const;
  return { help, read: (value) => Boolean(value), whenMissing: () => false };
}

function toNumberLike(value: Present): Present {
  return typeof value === "boolean" || Array.isArray(value) ? Number(value) : value;
}

/** The index of a format. Like faker 4.1, draws a random format for any other value. */
export function formatIndex(formats: readonly TextDraw[], description: string): Field<TextDraw> {
  const any: TextDraw = (context) => drawMember(context.random, formats)(context);
  const help = { kind: "integer", description, minimum: 0, maximum: formats.length - 1 } as const;
  const choice = field(help, (value) => (typeof value === "number" ? formats[value] : undefined));
  return { ...choice, read: (value, place) => choice.read(value, place) ?? any, whenMissing: () => any };
}

/** Defines a function without arguments that ignores any arguments, as in faker 4.1. */
export function ignoringArguments<const Name extends string>(
  name: Name,
  description: string,
  draw: Draw,
): TemplateFunction<Name> {
  return { name, description, example: `{{${name}}}`, signatures: [[]], bind: () => draw };
}

/** Defines a function with positional arguments that ignores any extra arguments, as in faker 4.1. */
export function lenient<const Name extends string, F extends Fields>(
  definition: FunctionDescription<Name> & {
    readonly fields: F;
    readonly draw: (values: FieldValues<F>) => Draw;
  },
): TemplateFunction<Name> {
  const { draw, fields, ...description } = definition;
  return {
    example: `{{${definition.name}}}`,
    ...description,
    signatures: [toParameters(fields)],
    bind: (args) => draw(readInOrder(fields, Object.keys(fields), args)),
  };
}

/**
 * Defines a function that exists in both faker 4.1 and faker 10. Accepts faker 4.1's positional arguments or faker 10's
 * options object; without arguments, behaves like faker 4.1.
 */
export function lenientOrOptions<const Name extends string, P extends Fields, O extends Fields>(
  definition: FunctionDescription<Name> & {
    readonly positional: P;
    readonly options: O;
    /** Ignores an object without known options. faker 4.1 ignored the argument, so a KDG template may contain any object. */
    readonly ignoresUnknownObject?: boolean;
    readonly draw: (values: FieldValues<P>) => Draw;
    readonly drawFromOptions: (values: FieldValues<O>) => Draw;
  },
): TemplateFunction<Name> {
  const {
    draw,
    drawFromOptions,
    positional,
    options,
    ignoresUnknownObject = false,
    ...description
  } = definition;
  const keys = Object.keys(positional);
  return {
    example: `{{${definition.name}}}`,
    ...description,
    signatures: [toParameters(positional), ...createOptionSignatures(options, [])],
    bind: (args) => {
      const [first] = args;
      const hasOptions = isObject(first) && !(ignoresUnknownObject && hasNoneOf(first, options));
      return hasOptions
        ? drawFromOptions(readOptions(options, first))
        : draw(readInOrder(positional, keys, args));
    },
  };
}

function hasNoneOf(object: PlainObject, fields: Fields): boolean {
  return !Object.keys(object).some((key) => Object.hasOwn(fields, key));
}

/** Treats an empty first argument as missing, because the KDG omits it. */
export function dropEmptyFirst(args: readonly Value[]): readonly Value[] {
  return args[0] === "" ? [undefined, ...args.slice(1)] : args;
}

function readInOrder<F extends Fields>(
  fields: F,
  keys: readonly string[],
  args: readonly Value[],
): FieldValues<F> {
  const given = dropEmptyFirst(args);
  const values = keys.map((name, index) => {
    const field = fields[name];
    return [name, field && readField(field, given[index], { index, name })] as const;
  });
  return Object.fromEntries(values) as FieldValues<F>;
}
