import { plainProse } from "@/components/help/prose-marks";
import { matchesAllWords } from "@/components/ui/matches-all-words";
import type { FunctionText } from "@/lib/language/function-text";
import {
  GUIDE_QUESTIONS,
  type GuideQuestion,
  type GuideText,
  type GuideTopic,
} from "@/lib/language/guide-text";
import type { DescribedFunction, LanguageExample } from "@/state/help/reference";

/** The searchable content. */
export interface Guide {
  readonly words: GuideText;
  readonly functionText: FunctionText;
  readonly examples: readonly LanguageExample[];
  readonly functions: readonly DescribedFunction[];
}

export interface FoundInGuide {
  /** Each step with its number. */
  readonly steps: readonly (readonly [number, GuideTopic])[];
  readonly examples: readonly LanguageExample[];
  readonly functions: readonly DescribedFunction[];
  readonly setup: readonly GuideTopic[];
  readonly questions: readonly (readonly [GuideQuestion, GuideTopic])[];
  /** Matches other than functions. */
  readonly topics: number;
}

/**
 * Finds topics whose visible text contains every word of the query; functions also match by English description and
 * aliases.
 */
export function findInGuide(
  { words, functionText, examples, functions }: Guide,
  query: string,
): FoundInGuide {
  const has = (...texts: readonly string[]) => matchesAllWords(texts.join(" "), query);
  const isFound = ({ title, lines, points = [] }: GuideTopic) =>
    has(title, ...[...lines, ...points].map(plainProse));
  const found = {
    steps: words.steps.map((step, index) => [index + 1, step] as const).filter(([, step]) => isFound(step)),
    examples: examples.filter(({ name, template }) => has(words.language.examples[name], template)),
    functions: functions.filter(({ name, aliases, description }) =>
      has(name, ...aliases, functionText.describe(name, description), description),
    ),
    setup: words.setup.filter(isFound),
    questions: GUIDE_QUESTIONS.map((id) => [id, words.questions[id]] as const).filter(([, topic]) =>
      isFound(topic),
    ),
  };
  const { steps, setup, questions } = found;
  return { ...found, topics: steps.length + found.examples.length + setup.length + questions.length };
}
