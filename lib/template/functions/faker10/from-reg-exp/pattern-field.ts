import { ArgumentError } from "../../template-function";
import { type Field, field, required, wrongValue } from "../field";
import { PatternReader, PatternSyntaxError } from "./pattern-reader";
import { type PatternText, PatternTooLarge } from "./pattern-text";

/** `/…/i` */
const DELIMITED = /^\/([\s\S]*)\/([a-z]*)$/;

/** A regular expression as text, with or without slashes around it. */
export const pattern: Field<PatternText> = required(
  field({ kind: "string", description: "The pattern, such as [A-Z]{3}-\\d{4}." }, (value, place) => {
    if (typeof value !== "string") throw wrongValue(place, "pattern", value);
    const [, source = value, flags = ""] = DELIMITED.exec(value) ?? [];
    try {
      return new PatternReader(source, flags.includes("i")).read();
    } catch (error) {
      if (error instanceof PatternSyntaxError || error instanceof PatternTooLarge)
        throw new ArgumentError(place.index, "pattern", {
          parameter: place.name,
          problem: error.problem,
          ...error.facts,
        });
      throw error;
    }
  }),
);
