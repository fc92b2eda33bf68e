import { HeadwaterError } from "@/lib/errors";

export function sampleEmpty(): HeadwaterError {
  return new HeadwaterError("sample-empty", "There is nothing in the sample.", {
    hint: "Paste a JSON object, rows of CSV or a log line.",
  });
}

/** `limit`: characters of a pasted sample. */
export function sampleTooLarge(limit: number, length: number): HeadwaterError {
  return new HeadwaterError(
    "sample-too-large",
    `The sample has ${length} characters; at most ${limit} are read.`,
    {
      hint: "Paste fewer records: a hundred tell as much as a million.",
      facts: { limit, length },
    },
  );
}

/** `problem` is what the browser's JSON parser says, with the place. */
export function sampleMalformed(number: number, problem: string, cause?: unknown): HeadwaterError {
  return new HeadwaterError(
    "sample-malformed",
    `The sample looks like JSON, but value ${number} in it is not: ${problem}.`,
    { hint: "Paste it whole, and without comments or trailing commas.", facts: { number, problem }, cause },
  );
}

export function sampleTooDeep(limit: number): HeadwaterError {
  return new HeadwaterError("sample-too-deep", `The sample is nested deeper than ${limit} levels.`, {
    hint: "Paste a part of it.",
    facts: { limit },
  });
}

export function sampleTooComplex(): HeadwaterError {
  return new HeadwaterError(
    "sample-too-complex",
    "A template for this sample would be larger than a template may be.",
    { hint: "Paste a smaller record, or only a part of it." },
  );
}
