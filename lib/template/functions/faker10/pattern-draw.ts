import { drawMember } from "../../random/draw-integer";
import type { RenderContext } from "../template-function";
import type { TextDraw } from "./draw";

/** What the placeholders of faker's own patterns stand for, by name: `person.firstName`. */
export type PatternParts = ReadonlyMap<string, TextDraw>;

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
