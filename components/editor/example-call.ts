import type { FunctionFacts } from "@/lib/worker/function-facts";

type Example = Pick<FunctionFacts, "name" | "example">;

/** The arguments that a function's example shows, as they are written; undefined where it shows none. */
export function exampleArguments(facts: Example): string | undefined {
  const call = exampleCall(facts);
  return call.endsWith(")") ? call.slice(call.indexOf("(") + 1, -1) : undefined;
}

/** The call of a function with the arguments of its example: all of the last placeholder, without a name for its value. */
export function exampleCall({ name, example }: Example): string {
  const from = example.lastIndexOf("{{");
  const inner = example.slice(from + 2, example.lastIndexOf("}}")).trim();
  return inner.startsWith(name) ? inner : name;
}
