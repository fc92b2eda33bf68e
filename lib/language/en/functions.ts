/** The descriptions of the function table, in English: the table has them. */
export const functionsText = {
  functions: {
    describe: (_name: string, english: string): string => english,
    parameter: (_functionName: string, _parameterName: string, english: string): string => english,
  },
};
