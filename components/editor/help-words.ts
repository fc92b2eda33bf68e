import type { Catalogue } from "@/lib/language/en";
import { englishFunctionText, type FunctionText } from "@/lib/language/function-text";
import { languageStore } from "@/state/language/language-store";

/** What the editor's help is written with. */
export interface HelpWords {
  readonly text: Catalogue;
  /** What the function table says, in the language of the page; in English where that does not come. */
  readonly functions: FunctionText;
}

export async function helpWords(): Promise<HelpWords> {
  const { text } = languageStore.getState();
  return { text, functions: await text.functionText().catch(() => englishFunctionText) };
}
