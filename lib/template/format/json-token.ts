import type { Place } from "../diagnostic";

interface TokenPlace extends Place {
  /** Whether white space stands before it. */
  readonly afterGap: boolean;
}

/** What JSON is made of where some of it is still a placeholder. Each token keeps its text as it is written. */
export type JsonToken = MarkToken | StringToken | RunToken | BlockToken;

export interface MarkToken extends TokenPlace {
  readonly kind: "mark";
  readonly text: string;
}

/** A string with its quotes, and with the placeholders and blocks in it. */
export interface StringToken extends TokenPlace {
  readonly kind: "string";
  readonly text: string;
}

/** Placeholders and letters of a number or a word, in any order and with nothing between them. */
export interface RunToken extends TokenPlace {
  readonly kind: "run";
  readonly text: string;
}

/** A block outside of strings, or one case of it. */
export interface BlockToken extends TokenPlace {
  readonly kind: "block";
  readonly name: "repeat" | "oneOf" | "case";
  readonly opening: string;
  readonly closing: string;
  /** The cases of `#oneOf`; of the others one list. */
  readonly bodies: readonly (readonly JsonToken[])[];
  /** Of `#repeat`: whether a comma stands between the rounds. */
  readonly hasComma: boolean;
}

export function isMark(token: JsonToken | undefined, marks: string): boolean {
  return token?.kind === "mark" && marks.includes(token.text);
}
