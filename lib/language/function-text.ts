/** What the function table says, in a language. */
export interface FunctionText {
  /** What a function gives. @param english as its row has it */
  describe(name: string, english: string): string;
  /** What a parameter or an option means, or a default that is described rather than written. */
  parameter(english: string): string;
}

/** The rows' own words. */
export const englishFunctionText: FunctionText = {
  describe: (_name, english) => english,
  parameter: (english) => english,
};
