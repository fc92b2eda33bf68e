import type { Faker, LocaleDefinition } from "@faker-js/faker";
import { drawMember } from "../random/draw-integer";
import type { RenderContext, Value } from "./template-function";

/** A draw that gives text. */
export type TextDraw = (context: RenderContext) => string;

/**
 * Something made once of the locale's data, for draws not to pay for it: faker reaches its data through proxies.
 * Renderers of one process take turns with it, each with a faker of its own over the same data.
 */
export function prepared<T>(prepare: (faker: Faker) => T): (context: RenderContext) => T {
  let made: { readonly data: LocaleDefinition; readonly value: T } | undefined;
  let owner: Faker | undefined;
  return ({ faker }) => {
    if (made !== undefined && faker === owner) return made.value;
    const data = faker.rawDefinitions;
    if (made?.data !== data) made = { data, value: prepare(faker) };
    owner = faker;
    return made.value;
  };
}

/** Draws one member of a list of the locale. */
export function memberOf<T extends Value>(
  listOf: (faker: Faker) => readonly T[],
): (context: RenderContext) => T {
  const list = prepared(listOf);
  return (context) => drawMember(context.random, list(context));
}

/** What the placeholders of faker's own patterns stand for, by name: `person.firstName`. */
type PatternParts = ReadonlyMap<string, TextDraw>;

const PLACEHOLDER = /\{\{([^{}]*)\}\}/;

/**
 * A draw for patterns of faker's locale, all equally likely, each read once. These come with the package; a template's
 * text never gets here.
 *
 * @throws {Error} where a pattern has a placeholder that `parts` does not know
 */
export function patternDraw(patterns: readonly string[], parts: PatternParts): TextDraw {
  const compiled = patterns.map((pattern) => compile(pattern, parts));
  return (context) => drawMember(context.random, compiled)(context);
}

function compile(pattern: string, parts: PatternParts): TextDraw {
  const pieces = pattern
    .split(PLACEHOLDER)
    .map((piece, index) => (index % 2 === 0 ? piece : part(piece, parts)));
  const present = pieces.filter((piece) => piece !== "");
  return (context) => write(present, context);
}

function part(name: string, parts: PatternParts): TextDraw {
  const draw = parts.get(name);
  if (draw === undefined) throw new Error(`faker's patterns use {{${name}}}, which we do not know`);
  return draw;
}

function write(pieces: readonly (string | TextDraw)[], context: RenderContext): string {
  let text = "";
  for (const piece of pieces) text += typeof piece === "string" ? piece : piece(context);
  return text;
}
