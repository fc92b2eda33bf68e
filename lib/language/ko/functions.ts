import type { functionsText as english } from "@/lib/language/en/functions";

/** The descriptions of the function table, in Korean; what is not known here stays in English. */
export const functionsText: typeof english = {
  functions: {
    describe: (_name, description) => description,
    parameter: (_functionName, _parameterName, description) => description,
  },
};
