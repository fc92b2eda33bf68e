/** What can stand before a mark that is a column. */
export const MARK_SEPARATORS = [",", ";", "\t", "|", " "] as const;
export type MarkSeparator = (typeof MARK_SEPARATORS)[number];

/** Characters in the name of a mark that is a member. */
export const MAX_MARK_NAME = 64;
