import { wordsOfName } from "@/lib/inference/values/words-of-name";
import { countDecimals } from "@/lib/template/precision";
import { call } from "./call";
import { expression, type Guess } from "./guess";

interface NamedRange {
  readonly name: RegExp;
  /** The values that it fits. */
  readonly from: number;
  readonly to: number;
  readonly guess: (values: readonly number[], decimals: number) => string;
}

const range =
  (min: number, max: number) =>
  (_: readonly number[], decimals: number): string =>
    call("random.number", decimals === 0 ? { min, max } : { min, max, precision: Number(`1e-${decimals}`) });

/** Within a degree: places that belong together. */
const degrees = (values: readonly number[], decimals: number): string =>
  range(Math.floor(Math.min(...values)), Math.floor(Math.max(...values)) + 1)(values, decimals);

const NAMED: readonly NamedRange[] = [
  { name: /\b(lat|latitude)$/, from: -90, to: 89, guess: degrees },
  { name: /\b(lon|lng|long|longitude)$/, from: -180, to: 179, guess: degrees },
  {
    name: /\b(loc|location|coordinate|coord|position|point|geo|gps)$/,
    from: -180,
    to: 179,
    guess: degrees,
  },
  {
    name: /\b(status|http|response)( (status|code))*$|^code$/,
    from: 100,
    to: 599,
    guess: () => call("random.weightedArrayElement", { weights: [90, 3, 4, 3], data: [200, 302, 404, 500] }),
  },
  { name: /\bage$/, from: 0, to: 120, guess: range(18, 90) },
  { name: /\b(percent|percentage|pct|humidity|battery|progress)$/, from: 0, to: 100, guess: range(0, 100) },
  { name: /\b(rating|stars)$/, from: 1, to: 5, guess: range(1, 5) },
  { name: /\b(qty|quantity)$/, from: 1, to: 10, guess: range(1, 10) },
  { name: /\bport$/, from: 1, to: 65_535, guess: range(1024, 65_535) },
  { name: /\byear$/, from: 1900, to: 2100, guess: range(1990, 2026) },
  { name: /\bmonth$/, from: 1, to: 12, guess: range(1, 12) },
  { name: /\bday$/, from: 1, to: 31, guess: range(1, 28) },
  { name: /\bhour$/, from: 0, to: 23, guess: range(0, 23) },
  { name: /\b(minute|second)$/, from: 0, to: 59, guess: range(0, 59) },
];

/** One number alone says little; its name may say more. Several say their range themselves. */
export function guessNumberByName(values: readonly number[], name: string): Guess | undefined {
  if (new Set(values).size > 1) return undefined;
  const words = wordsOfName(name);
  const decimals = Math.min(8, Math.max(...values.map(countDecimals)));
  const found = NAMED.find(
    ({ name: pattern, from, to }) =>
      pattern.test(words) && values.every((value) => value >= from && value <= to),
  );
  return found && expression(found.guess(values, decimals));
}
