import type { FunctionText } from "@/lib/language/function-text";
import { descriptionsAToH } from "@/lib/language/ko/functions/descriptions-a-h";
import { descriptionsIToZ } from "@/lib/language/ko/functions/descriptions-i-z";
import { parameters } from "@/lib/language/ko/functions/parameters";
import type { FunctionName } from "@/lib/template/function-table";

/** Descriptions by function name. The type requires one for every function. */
export const descriptions: Readonly<Record<FunctionName, string>> = {
  ...descriptionsAToH,
  ...descriptionsIToZ,
};

/** The Korean texts of the function table. Falls back to English for unknown texts. */
export const functionText: FunctionText = {
  describe: (name, english) => getOwn(descriptions, name) ?? english,
  parameter: (english) => getOwn(parameters, english) ?? english,
};

function getOwn(texts: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}
