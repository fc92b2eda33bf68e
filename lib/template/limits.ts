/**
 * A template can come from a link, so everything that it can request has a limit with its own error. The limit of 1,000
 * KiB per record, including the line feed, is the one of Amazon Data Firehose:
 * https://docs.aws.amazon.com/firehose/latest/dev/limits.html
 */
export const LIMITS = {
  /** Maximum size of the template, in bytes of UTF-8. */
  templateBytes: 256 * 1024,
  /** Maximum number of tags in double braces, including the opening and closing tags of blocks. */
  placeholders: 2000,
  /** Maximum nesting of blocks, calls, lists and objects, and maximum number of dots in a name. */
  nestingDepth: 32,
  /** Maximum number of repetitions of all `#repeat` blocks in a record. */
  repetitionsPerRecord: 10_000,
  /** Maximum size of a record with its line feed, in bytes of UTF-8. */
  recordBytes: 1000 * 1024,
} as const;
