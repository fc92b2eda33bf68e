/** The texts of the template functions in one language. */
export interface FunctionText {
  /** What a function returns. @param english the description in the function table */
  describe(name: string, english: string): string;
  /** The meaning of a parameter or an option, or the description of a default. */
  parameter(english: string): string;
}

/** English is the language of the function table itself. */
export const englishFunctionText: FunctionText = {
  describe: (_name, english) => english,
  parameter: (english) => english,
};
