/** Where the records of a run get their partition keys from. Plain data. */
export type KeySettings =
  | { readonly kind: "random" }
  /** Each shard in turn. */
  | { readonly kind: "round-robin" }
  | { readonly kind: "constant"; readonly key: string }
  /** A template of its own that can refer to what the record has bound. */
  | { readonly kind: "expression"; readonly template: string };

/** Source: PutRecords in the Amazon Kinesis Data Streams API reference: 1 to 256 characters. */
export const MAX_KEY_CHARACTERS = 256;

/** The key of every record where one is asked for and none is named. */
export const USUAL_KEY = "headwater";

/** UTF-16 units. */
export const MAX_KEY_TEMPLATE_CHARACTERS = 10_000;
