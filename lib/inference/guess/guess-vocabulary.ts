import { call } from "./call";
import { expression, type Guess } from "./guess";
import { vocabularies } from "./vocabularies";

/** Words of a list that everyone knows: log levels, HTTP methods, days of the week. */
export function guessVocabulary(values: readonly string[]): Guess | undefined {
  const found = vocabularies.find(({ words }) => values.every((value) => words.includes(value)));
  if (found === undefined) return undefined;
  const { words, weights } = found;
  if (weights === undefined) return expression(call("random.arrayElement", words));
  return expression(call("random.weightedArrayElement", { weights, data: words }));
}
