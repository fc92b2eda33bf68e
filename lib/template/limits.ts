/**
 * A template can come from a link, so everything that it can ask for has a limit, each with its own error.
 * A record may have 1,000 KiB because that is what Amazon Data Firehose takes, its line feed included:
 * https://docs.aws.amazon.com/firehose/latest/dev/limits.html
 */
export const LIMITS = {
  /** Bytes of the template as UTF-8. */
  templateBytes: 256 * 1024,
  /** Tags in double braces, the ones that open and close blocks included. */
  placeholders: 2000,
  /** Blocks, calls, lists and objects inside each other; dots in a name. */
  nesting: 32,
  /** Rounds of all `#repeat` blocks together. */
  repetitionsPerRecord: 10_000,
  /** Bytes of a record as UTF-8, with the line feed that ends it. */
  recordBytes: 1000 * 1024,
} as const;
