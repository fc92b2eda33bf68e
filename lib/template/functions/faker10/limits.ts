import { LIMITS } from "../../limits";

/** Nothing may be longer than a record. */
export const LONGEST_TEXT = LIMITS.recordBytes;

/** A word and the space after it are two characters at least. */
export const MOST_WORDS = LONGEST_TEXT / 2;

/** The shortest sentence is three words of one character: `A a a. `. */
export const MOST_SENTENCES = Math.floor(LONGEST_TEXT / 7);

/** A date prints as 24 characters and a comma. */
export const MOST_DATES = Math.floor(LONGEST_TEXT / 25);

/** Characters of a card's number or of its form: many times what any card has. */
export const LONGEST_CARD_NUMBER = 2_000;
