import type { TemplateFunction } from "@/lib/template/function-table";
import { templateFunctions } from "@/lib/template/function-table";

/** A row of the function table as a page can have it: what is said about a function, without the function. */
export type FunctionFacts = Readonly<
  Pick<TemplateFunction, "name" | "aliases" | "description" | "signatures" | "example">
>;

/** Every function, in the order of the table. */
export function listFunctions(): FunctionFacts[] {
  return templateFunctions.map(({ name, aliases, description, signatures, example }) => ({
    name,
    ...(aliases && { aliases }),
    description,
    signatures,
    example,
  }));
}
