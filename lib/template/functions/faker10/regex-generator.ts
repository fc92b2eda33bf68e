import type { ErrorFacts } from "@/lib/errors";
import type { RandomSource } from "@/lib/random";
import { drawInteger, drawMember } from "../../random/draw-integer";
import { argumentWords, type PatternProblem } from "../argument-words";
import { LONGEST_TEXT } from "../text-draws";

/** What draws a text that a part of a pattern matches. */
export interface PatternText {
  readonly draw: (random: RandomSource) => string;
  /** Steps that one draw takes at most, and no fewer than the characters that it gives. */
  readonly cost: number;
}

/** A pattern whose texts could be longer than a record. */
export class PatternTooLarge extends Error {
  override readonly name = "PatternTooLarge";
  readonly problem = "too-large" satisfies PatternProblem;
  readonly facts: ErrorFacts = {};

  constructor() {
    super(argumentWords.patternProblems["too-large"]);
  }
}

/** One of some characters, all equally likely. */
export function oneCharacter(characters: readonly string[]): PatternText {
  const [only = ""] = characters;
  return characters.length === 1
    ? { cost: 1, draw: () => only }
    : { cost: 1, draw: (random) => drawMember(random, characters) };
}

/** @throws {PatternTooLarge} */
export function inSequence(parts: readonly PatternText[]): PatternText {
  return {
    cost: affordable(parts.reduce((sum, { cost }) => sum + cost, 1)),
    draw: (random) => {
      let text = "";
      for (const part of parts) text += part.draw(random);
      return text;
    },
  };
}

export function either(choices: readonly PatternText[]): PatternText {
  const [only] = choices;
  if (only !== undefined && choices.length === 1) return only;
  return {
    cost: Math.max(...choices.map(({ cost }) => cost)) + 1,
    draw: (random) => drawMember(random, choices).draw(random),
  };
}

/** @throws {PatternTooLarge} */
export function repeated(part: PatternText, least: number, most: number): PatternText {
  return {
    cost: affordable(most * part.cost + 1),
    draw: (random) => {
      let text = "";
      for (let left = drawInteger(random, least, most); left > 0; left -= 1) text += part.draw(random);
      return text;
    },
  };
}

function affordable(cost: number): number {
  if (cost <= LONGEST_TEXT) return cost;
  throw new PatternTooLarge();
}
