/** A line of text as fields and what stands between them. */
export interface TokenizedText {
  /** One more than there are fields: before the first, between, and after the last. */
  readonly gaps: readonly string[];
  readonly fields: readonly string[];
}

/** What counts as one field, the first that fits. Every pattern is linear: no repetition stands inside another. */
const FIELDS = [
  // A quoted text, its quotes not included: they belong to the gaps.
  /(?<=(?:^|[\s=,:([])")[^"\\]*(?:\\.[^"\\]*)*(?=")/u,
  // Moments.
  /\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}/u,
  /[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d(?:\.\d{1,9})? \d{4}/u,
  /\d{4}[-/]\d\d[-/]\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z| ?[+-]\d\d:?\d\d\b| (?:UTC|GMT)\b)?)?(?![\w-])/u,
  /(?<=^|[\s>])[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d\b/u,
  /(?<![\d:.])\d\d:\d\d:\d\d(?:[.,]\d{1,6})?(?![\d:])/u,
  /https?:\/\/[^\s"'<>()]+/u,
  /(?<![\p{L}\p{N}])[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}:])(?:[\da-fA-F]{0,4}:){2,7}[\da-fA-F]{1,4}(?![\p{L}\p{N}:])/u,
  /(?<![\p{L}\p{N}.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\p{L}\p{N}])/u,
  // A path, with its query.
  /(?<=^|[\s"'=])\/[^\s"'<>]*/u,
  /(?<![\p{L}\p{N}.])-?\d+(?:\.\d+)?(?![\p{L}\p{N}])/u,
  // A word, which may have digits and single signs inside.
  /[\p{L}\p{N}_$](?:[\p{L}\p{N}_$]|[-.@/+%](?=[\p{L}\p{N}_$]))*/u,
  // What logs write for nothing.
  /(?<=^|\s)-(?=\s|$)/u,
];

const FIELD = new RegExp(FIELDS.map(({ source }) => source).join("|"), "gu");

export function tokenizeText(text: string): TokenizedText {
  const gaps: string[] = [];
  const fields: string[] = [];
  let at = 0;
  for (const match of text.matchAll(FIELD)) {
    gaps.push(text.slice(at, match.index));
    fields.push(match[0]);
    at = match.index + match[0].length;
  }
  gaps.push(text.slice(at));
  return { gaps, fields };
}
