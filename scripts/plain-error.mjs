/** An error whose message is all that a person needs to go on: it is shown without a stack. */
export class PlainError extends Error {}
