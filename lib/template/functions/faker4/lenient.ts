import { drawMember } from "../../random/draw-integer";
import { isObject, numberArgument, stringArgument } from "../arguments";
import { optionSignatures, parameters, readOptions } from "../define-function";
import {
  type Bounds,
  type Field,
  type Fields,
  field,
  type PlainObject,
  type Present,
  type Read,
  readField,
  readSize,
  type Size,
} from "../fields";
import type { TextDraw } from "../locale-draws";
import type { Draw, TemplateFunction, Value } from "../template-function";

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

/** Which of a few forms: faker 4.1 took a number and drew one of all forms for anything else. */
export function formatChoice(forms: readonly TextDraw[], description: string): Field<TextDraw> {
  const any: TextDraw = (context) => drawMember(context.random, forms)(context);
  const help = { kind: "integer", description, minimum: 0, maximum: forms.length - 1 } as const;
  const choice = field(help, (value) => (typeof value === "number" ? forms[value] : undefined));
  return { ...choice, read: (value, place) => choice.read(value, place) ?? any, absent: () => any };
}

interface Description {
  readonly name: string;
  /** One sentence. */
  readonly description: string;
  /** A whole template; the bare name in braces where nothing else shows more. */
  readonly example?: string;
}

/** A function of faker 4.1 that takes no argument: like faker 4.1, it ignores what it is given. */
export function oldPlain(name: string, description: string, draw: Draw): TemplateFunction {
  return { name, description, example: `{{${name}}}`, signatures: [[]], bind: () => draw };
}

/** A function of faker 4.1 whose arguments stand one after the other; more than it knows are ignored, as there. */
export function old<F extends Fields>(
  row: Description & { readonly fields: F; readonly draw: (values: Read<F>) => Draw },
): TemplateFunction {
  const { draw, fields, ...about } = row;
  return {
    example: `{{${row.name}}}`,
    ...about,
    signatures: [parameters(fields)],
    bind: (args) => draw(readInOrder(fields, Object.keys(fields), args)),
  };
}

/**
 * A name that faker 4.1 and faker 10 both have: faker 4.1's arguments one after the other, or faker 10's options
 * object. With no argument it does what faker 4.1 did.
 */
export function oldOrNew<O extends Fields, N extends Fields>(
  row: Description & {
    readonly inOrder: O;
    readonly byName: N;
    /** faker 4.1 made nothing of its argument, so that a template of KDG may have any object there. */
    readonly ignoresUnknown?: boolean;
    readonly draw: (values: Read<O>) => Draw;
    readonly drawByName: (values: Read<N>) => Draw;
  },
): TemplateFunction {
  const { draw, drawByName, inOrder, byName, ignoresUnknown = false, ...about } = row;
  const keys = Object.keys(inOrder);
  return {
    example: `{{${row.name}}}`,
    ...about,
    signatures: [parameters(inOrder), ...optionSignatures(byName, [])],
    bind: (args) => {
      const [first] = args;
      const isByName = isObject(first) && !(ignoresUnknown && hasNoneOf(first, byName));
      return isByName ? drawByName(readOptions(byName, first)) : draw(readInOrder(inOrder, keys, args));
    },
  };
}

function hasNoneOf(options: PlainObject, fields: Fields): boolean {
  return !Object.keys(options).some((key) => Object.hasOwn(fields, key));
}

/** KDG called a function with no argument at all where its only one was empty text. */
export function withoutEmptyFirst(args: readonly Value[]): readonly Value[] {
  return args[0] === "" ? [undefined, ...args.slice(1)] : args;
}

function readInOrder<F extends Fields>(fields: F, keys: readonly string[], args: readonly Value[]): Read<F> {
  const given = withoutEmptyFirst(args);
  const values = keys.map((name, index) => {
    const of = fields[name];
    return [name, of && readField(of, given[index], { index, name })] as const;
  });
  return Object.fromEntries(values) as Read<F>;
}
