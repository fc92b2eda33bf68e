import { wordsOfName } from "@/lib/inference/values/words-of-name";
import { call } from "./call";
import { expression, type Guess } from "./guess";
import { guessByName, guessDigitsByName } from "./guess-by-name";
import { guessNumberByName } from "./guess-number-by-name";

/** Texts of the forms that hints ask for. */
const EXAMPLES = [
  "Ann Lee",
  "Ann",
  "KR",
  "USD",
  "red",
  "12 Main Street",
  "www.example.com",
  "12345",
  "one two three",
];

const TIME = /\b(time|timestamp|ts|date|datetime|at)$/;
const NUMBER =
  /\b(amount|price|total|count|value|score|level|temp|temperature|speed|size|length|weight|height|duration|ms|bytes|no|number)$/;

/** What a column may hold of which only the header is known. */
export function guessFromName(name: string): Guess {
  const words = wordsOfName(name);
  if (/^id$/.test(words)) return expression("sequence");
  if (TIME.test(words)) return expression(call("date.utc", "YYYY-MM-DDTHH:mm:ss.SSS[Z]"));
  if (/\b(uuid|guid)$/.test(words)) return expression("random.uuid");
  if (/\be ?mail( address)?$/.test(words)) return expression("internet.email");
  if (/\bip( address)?$/.test(words)) return expression("internet.ip");
  for (const example of EXAMPLES) {
    const guess = guessByName([example], name) ?? guessDigitsByName([example], name);
    if (guess !== undefined) return guess;
  }
  const number = guessNumberByName([5], name) ?? guessNumberByName([200], name);
  if (number !== undefined) return number;
  if (/\bid$/.test(words)) return expression(call("random.number", { min: 1, max: 1000 }));
  return NUMBER.test(words)
    ? expression(call("random.number", { min: 0, max: 100 }))
    : expression("lorem.word");
}
