/** What can stand before a mark that is a column. */
export const MARK_SEPARATORS = [",", ";", "\t", "|", " "] as const;
export type MarkSeparator = (typeof MARK_SEPARATORS)[number];

/** What a mark that is a member is called unless somebody says otherwise. */
export const USUAL_MARK_NAME = "_run";

/** Characters in the name of a mark that is a member. */
export const MAX_MARK_NAME = 64;
