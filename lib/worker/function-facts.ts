import type { TemplateFunction } from "@/lib/template/function-table";
import { templateFunctions } from "@/lib/template/function-table";

/** A row of the function table without the function itself, so that it can cross to the page. */
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
