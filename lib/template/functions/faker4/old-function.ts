import { isObject } from "../arguments";
import { type Fields, type Read, readField } from "../faker10/field";
import { optionSignatures, parameters, readOptions } from "../faker10/function-row";
import type { PlainObject } from "../faker10/value-fields";
import type { Draw, TemplateFunction, Value } from "../template-function";

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
