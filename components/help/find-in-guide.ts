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

/** What there is to search. */
export interface Guide {
  readonly words: GuideText;
  readonly functionText: FunctionText;
  readonly examples: readonly LanguageExample[];
  readonly functions: readonly DescribedFunction[];
}

export interface FoundInGuide {
  /** Each with its number. */
  readonly steps: readonly (readonly [number, GuideTopic])[];
  readonly examples: readonly LanguageExample[];
  readonly functions: readonly DescribedFunction[];
  readonly setup: readonly GuideTopic[];
  readonly questions: readonly (readonly [GuideQuestion, GuideTopic])[];
  /** Of all but the functions. */
  readonly topics: number;
}

/** What has every word of the query, as it is read; functions also by their English description and other names. */
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
