import type { ErrorFacts } from "@/lib/errors";
import type { RandomSource } from "@/lib/random";
import { englishArgumentTexts, type PatternProblem } from "../../argument-message";
import { drawInteger, drawMember } from "../../random/draw-integer";
import { MAX_TEXT_LENGTH } from "../text-draws";

/** Draws strings that match a part of a regular expression. */
export interface TextGenerator {
  readonly draw: (random: RandomSource) => string;
  /** The maximum number of steps of one draw, which is at least the length of the string. */
  readonly cost: number;
}

/** A regular expression that could produce a string longer than a record. */
export class RegexTooLarge extends Error {
  override readonly name = "RegexTooLarge";
  readonly problem = "too-large" satisfies PatternProblem;
  readonly facts: ErrorFacts = {};

  constructor() {
    super(englishArgumentTexts.patternProblems["too-large"]);
  }
}

/** Draws one of the characters with equal probability. */
export function anyCharacter(characters: readonly string[]): TextGenerator {
  const [only = ""] = characters;
  return characters.length === 1
    ? { cost: 1, draw: () => only }
    : { cost: 1, draw: (random) => drawMember(random, characters) };
}

/** @throws {RegexTooLarge} */
export function concatenation(parts: readonly TextGenerator[]): TextGenerator {
  return {
    cost: requireAffordable(parts.reduce((sum, { cost }) => sum + cost, 1)),
    draw: (random) => {
      let text = "";
      for (const part of parts) text += part.draw(random);
      return text;
    },
  };
}

export function alternation(choices: readonly TextGenerator[]): TextGenerator {
  const [only] = choices;
  if (only !== undefined && choices.length === 1) return only;
  return {
    cost: Math.max(...choices.map(({ cost }) => cost)) + 1,
    draw: (random) => drawMember(random, choices).draw(random),
  };
}

/** @throws {RegexTooLarge} */
export function repetition(part: TextGenerator, min: number, max: number): TextGenerator {
  return {
    cost: requireAffordable(max * part.cost + 1),
    draw: (random) => {
      let text = "";
      for (let left = drawInteger(random, min, max); left > 0; left -= 1) text += part.draw(random);
      return text;
    },
  };
}

function requireAffordable(cost: number): number {
  if (cost <= MAX_TEXT_LENGTH) return cost;
  throw new RegexTooLarge();
}
