import type { Faker, LocaleDefinition } from "@faker-js/faker";
import { drawMember } from "../random/draw-integer";
import type { RenderContext, Value } from "./template-function";

/** A draw that returns a string. */
export type TextDraw = (context: RenderContext) => string;

/**
 * Computes a value from the locale's data once instead of at every draw, because faker accesses its data through proxies.
 * All renderers of a process share the value: each has its own faker over the same data.
 */
export function oncePerLocale<T>(prepare: (faker: Faker) => T): (context: RenderContext) => T {
  let cached: { readonly data: LocaleDefinition; readonly value: T } | undefined;
  let owner: Faker | undefined;
  return ({ faker }) => {
    if (cached !== undefined && faker === owner) return cached.value;
    const data = faker.rawDefinitions;
    if (cached?.data !== data) cached = { data, value: prepare(faker) };
    owner = faker;
    return cached.value;
  };
}

/** Creates a draw of a random element of one of the locale's lists. */
export function pickFrom<T extends Value>(
  getList: (faker: Faker) => readonly T[],
): (context: RenderContext) => T {
  const list = oncePerLocale(getList);
  return (context) => drawMember(context.random, list(context));
}

/** The draws for the placeholders in faker's patterns, by name, such as `person.firstName`. */
type PatternParts = ReadonlyMap<string, TextDraw>;

const PLACEHOLDER = /\{\{([^{}]*)\}\}/;

/**
 * Creates a draw that picks one of the patterns of faker's locale with equal probability and fills it. The patterns come
 * with the package, never from a template.
 *
 * @throws {Error} if a pattern has a placeholder that `parts` does not contain
 */
export function createPatternDraw(patterns: readonly string[], parts: PatternParts): TextDraw {
  const compiled = patterns.map((pattern) => compile(pattern, parts));
  return (context) => drawMember(context.random, compiled)(context);
}

function compile(pattern: string, parts: PatternParts): TextDraw {
  const pieces = pattern
    .split(PLACEHOLDER)
    .map((piece, index) => (index % 2 === 0 ? piece : getPart(piece, parts)));
  const present = pieces.filter((piece) => piece !== "");
  return (context) => write(present, context);
}

function getPart(name: string, parts: PatternParts): TextDraw {
  const draw = parts.get(name);
  if (draw === undefined) throw new Error(`Unknown placeholder {{${name}}} in a faker pattern`);
  return draw;
}

function write(pieces: readonly (string | TextDraw)[], context: RenderContext): string {
  let text = "";
  for (const piece of pieces) text += typeof piece === "string" ? piece : piece(context);
  return text;
}
