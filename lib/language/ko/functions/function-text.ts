import type { FunctionText } from "@/lib/language/function-text";
import { descriptions } from "@/lib/language/ko/functions/descriptions";
import { parameters } from "@/lib/language/ko/functions/parameters";

/** What the function table says, in Korean; what is not known here stays in English. */
export const functionText: FunctionText = {
  describe: (name, english) => own(descriptions, name) ?? english,
  parameter: (english) => own(parameters, english) ?? english,
};

function own(words: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
