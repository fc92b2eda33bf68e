import { createExpression, createUnsafeExpression, formatCall, type Guess } from "./guess";
import { toWords } from "./name-words";

interface Hint {
  readonly name: RegExp;
  /** The format that every value must have. */
  readonly value: RegExp;
  readonly guess: (values: readonly string[]) => Guess;
}

const LETTERS = /^[\p{L}\p{M}' .-]+$/u;
const ANY = /\p{L}/u;
/** Words without digits or special characters, which would make it a line of fields. */
const PROSE = /^(?!.*[\d{}=[\]<>|])\s*\S+\s+\S+\s+\S/s;

const safe = (text: string) => (): Guess => createExpression(text);
const unsafe = (text: string) => (): Guess => createUnsafeExpression(text);

/** Key names and value formats, most specific first. */
const HINTS: readonly Hint[] = [
  { name: /\b(first|given|fore) ?name$|^fname$/, value: LETTERS, guess: safe("name.firstName") },
  { name: /\b(last|family|sur) ?name$|^lname$/, value: LETTERS, guess: safe("name.lastName") },
  {
    name: /\b(user ?name|login|handle|nick ?name|screen ?name)$/,
    value: /^[\w.-]+$/,
    guess: safe("internet.userName"),
  },
  {
    name: /\b(company|organi[sz]ation|employer|vendor|supplier|merchant|brand)( name)?$/,
    value: ANY,
    guess: unsafe("company.companyName"),
  },
  {
    name: /\b(product|item|article)( name| title)?$/,
    value: /^[\p{L} '-]+$/u,
    guess: unsafe("commerce.productName"),
  },
  { name: /\b(file ?name|file)$/, value: /^[^/\s]+\.\w{1,5}$/, guess: safe("system.fileName") },
  {
    name: /\b(domain|host|host ?name|server)( name)?$/,
    value: /^[a-z\d-]+(\.[a-z\d-]+)+$/i,
    guess: safe("internet.domainName"),
  },
  {
    name: /\b(name|customer|author|driver|patient|student|passenger|owner|contact|employee|cardholder)$/,
    value: /^\p{Lu}[\p{L}'.-]*( \p{Lu}[\p{L}'.-]*){1,4}$/u,
    guess: safe("name.findName"),
  },
  { name: /\b(city|town)$/, value: LETTERS, guess: safe("address.city") },
  { name: /\b(state|province)( code)?$/, value: /^[A-Z]{2}$/, guess: safe("address.stateAbbr") },
  { name: /\b(state|province)$/, value: /^\p{Lu}[\p{L} '.-]+$/u, guess: safe("address.state") },
  {
    name: /\b(country|nation|nationality)( code)?$|\bcc$/,
    value: /^[A-Z]{2}$/,
    guess: safe("address.countryCode"),
  },
  { name: /\b(country|nation)( name)?$/, value: LETTERS, guess: unsafe("address.country") },
  {
    name: /\b(street|address|addr)( line)?( \d)?$/,
    value: /^\d+ \S|\S \d+/,
    guess: unsafe("address.streetAddress"),
  },
  { name: /\b(job|occupation|profession|job title)$/, value: LETTERS, guess: safe("name.jobTitle") },
  { name: /\b(department|category)$/, value: /^\p{Lu}[\p{L} &-]+$/u, guess: unsafe("commerce.department") },
  { name: /\bcolou?r$/, value: /^[a-z ]+$/, guess: safe("commerce.color") },
  { name: /\bcolou?r$/, value: /^#[0-9a-f]{6}$/i, guess: safe("internet.color") },
  { name: /\bcurrency( code)?$/, value: /^[A-Z]{3}$/, guess: safe("finance.currencyCode") },
  { name: /\biban$/, value: /^[A-Z]{2}\d\d\w+$/, guess: safe("finance.iban") },
  { name: /\b(bic|swift)$/, value: /^[A-Z]{6}\w{2,5}$/, guess: safe("finance.bic") },
  {
    name: /\b(description|comment|comments|message|text|body|note|notes|summary|review|content|bio|title|subject|headline|abstract|query)$/,
    value: PROSE,
    guess: guessSentence,
  },
];

/** Numbers that are identifiers, such as phone numbers and ZIP codes. */
const DIGIT_HINTS: readonly Hint[] = [
  {
    name: /\b(phone|mobile|cell|telephone|tel|fax)( ?(number|no))?$/,
    value: /^\+?[\d ().-]{6,20}$/,
    guess: guessPhoneNumber,
  },
  { name: /\b(zip|postal|post)( ?code)?$/, value: /^[\d-]+$/, guess: guessDigitPattern },
];

/** Guesses ambiguous text by its name. */
export function guessByName(values: readonly string[], name: string): Guess | undefined {
  return guessByHint(HINTS, values, name);
}

/** Guesses digits that are an identifier rather than a number, by the name. */
export function guessDigitsByName(values: readonly string[], name: string): Guess | undefined {
  return guessByHint(DIGIT_HINTS, values, name);
}

function guessByHint(hints: readonly Hint[], values: readonly string[], name: string): Guess | undefined {
  const words = toWords(name);
  if (words === "") return undefined;
  const hint = hints.find(
    ({ name: pattern, value }) =>
      pattern.test(words) && values.every((text) => text.length <= 4000 && value.test(text)),
  );
  return hint?.guess(values);
}

/** Keeps the format and the country code. */
function guessPhoneNumber([first = ""]: readonly string[]): Guess {
  const country = /^\+\d{1,3}(?=[ (-])/.exec(first)?.[0] ?? /^\+\d\d?/.exec(first)?.[0] ?? "";
  return createExpression(
    formatCall("phone.phoneNumber", country + first.slice(country.length).replaceAll(/\d/g, "#")),
  );
}

function guessDigitPattern([first = ""]: readonly string[]): Guess {
  return createExpression(formatCall("helpers.replaceSymbolWithNumber", first.replaceAll(/\d/g, "#")));
}

function guessSentence(values: readonly string[]): Guess {
  const words = values.map((text) => text.trim().split(/\s+/).length).sort((a, b) => a - b);
  const median = words[Math.floor(words.length / 2)] ?? 6;
  return createExpression(formatCall("lorem.sentence", Math.min(200, median)));
}
