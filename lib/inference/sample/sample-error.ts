import { HeadwaterError } from "@/lib/errors";

export function sampleEmpty(): HeadwaterError {
  return new HeadwaterError("sample-empty", "The sample is empty.", {
    hint: "Paste a JSON object, CSV rows, or a log line.",
  });
}

/** @param limit in characters */
export function sampleTooLarge(limit: number, length: number): HeadwaterError {
  return new HeadwaterError(
    "sample-too-large",
    `The sample has ${length} characters. The limit is ${limit}.`,
    {
      hint: "Paste fewer records. A hundred are enough.",
      facts: { limit, length },
    },
  );
}

/** `problem` is the message of the browser's JSON parser, with the position. */
export function sampleMalformed(number: number, problem: string, cause?: unknown): HeadwaterError {
  return new HeadwaterError(
    "sample-malformed",
    `The sample looks like JSON, but value ${number} is not valid JSON: ${problem}.`,
    {
      hint: "Paste the complete JSON, without comments or trailing commas.",
      facts: { number, problem },
      cause,
    },
  );
}

export function sampleTooDeep(limit: number): HeadwaterError {
  return new HeadwaterError("sample-too-deep", `The sample is nested more than ${limit} levels deep.`, {
    hint: "Paste part of it.",
    facts: { limit },
  });
}

export function sampleTooComplex(): HeadwaterError {
  return new HeadwaterError(
    "sample-too-complex",
    "The template for this sample would exceed the size limit.",
    { hint: "Paste a smaller record, or only part of it." },
  );
}
