import { createExpression, formatCall, type Guess } from "./guess";

/** Guesses words of a known list: log levels, HTTP methods, days of the week. */
export function guessVocabulary(values: readonly string[]): Guess | undefined {
  const found = vocabularies.find(({ words }) => values.every((value) => words.includes(value)));
  if (found === undefined) return undefined;
  const { words, weights } = found;
  if (weights === undefined) return createExpression(formatCall("random.arrayElement", words));
  return createExpression(formatCall("random.weightedArrayElement", { weights, data: words }));
}

/** Words of a known list, with the frequency of each. */
interface Vocabulary {
  readonly words: readonly string[];
  readonly weights?: readonly number[];
}

const LOG_LEVELS = { words: ["DEBUG", "INFO", "WARN", "ERROR"], weights: [10, 75, 10, 5] };

/** Lists that one or two members are enough to identify. */
const vocabularies: readonly Vocabulary[] = [
  LOG_LEVELS,
  { words: ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"], weights: [10, 74, 10, 5, 1] },
  { words: ["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"], weights: [2, 10, 72, 10, 5, 1] },
  { words: ["debug", "info", "warn", "error"], weights: LOG_LEVELS.weights },
  { words: ["debug", "info", "warning", "error", "critical"], weights: [10, 74, 10, 5, 1] },
  { words: ["Debug", "Info", "Warn", "Error"], weights: LOG_LEVELS.weights },
  { words: ["Debug", "Information", "Warning", "Error"], weights: LOG_LEVELS.weights },
  {
    words: ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"],
    weights: [70, 18, 5, 3, 2, 1, 1],
  },
  { words: ["HTTP/1.1", "HTTP/2.0", "HTTP/1.0"], weights: [70, 28, 2] },
  { words: ["ACCEPT", "REJECT"], weights: [90, 10] },
  { words: ["Male", "Female"] },
  { words: ["male", "female"] },
  { words: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] },
  { words: ["true", "false"] },
  { words: ["True", "False"] },
  { words: ["TRUE", "FALSE"] },
  { words: ["yes", "no"] },
  { words: ["Yes", "No"] },
];
