/** An error whose message is complete for the user. It is printed without a stack. */
export class PlainError extends Error {}
