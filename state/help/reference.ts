import { templateFunctions } from "@/lib/template/functions/function-table";
import { type DescribedFunction, describeFunction } from "@/state/help/described-function";
import { type LanguageExample, languageExamples } from "@/state/help/language-examples";

/** What help shows rendered. */
export interface Reference {
  readonly examples: readonly LanguageExample[];
  readonly functions: readonly DescribedFunction[];
}

/** Renders all of it: done once, while the site is built. */
export function describeReference(): Reference {
  return { examples: languageExamples(), functions: templateFunctions.map(describeFunction) };
}
