import type { Suggestion } from "@/components/editor/suggestions";
import type { FunctionFacts } from "@/lib/worker/function-facts";

interface Insertion {
  readonly insert: string;
  /** The selection afterwards, from the start of what is inserted. */
  readonly anchor: number;
  readonly head: number;
}

/** What accepting a suggestion writes. @param after the text behind the place */
export function toInsertion(suggestion: Suggestion, after: string): Insertion {
  const { label } = suggestion;
  switch (suggestion.kind) {
    case "function": {
      const needsArguments = suggestion.facts.signatures.every(([first]) => first?.required === true);
      const args = needsArguments && !/^\s*\(/.test(after) ? exampleArguments(suggestion.facts) : undefined;
      return args === undefined ? caretBehind(label) : selected(`${label}(`, args, ")");
    }
    case "as":
      return caretBehind("as ");
    case "key":
      return caretBehind(
        /^["']?\s*:/.test(after) || !suggestion.insert.startsWith('"')
          ? suggestion.insert
          : `${suggestion.insert}: `,
      );
    case "word":
    case "format":
      return caretBehind(suggestion.insert);
    case "block":
      return suggestion.closes
        ? caretBehind(label)
        : blockInsertion(suggestion.block, /^\s*\}\}/.test(after));
    case "name":
      return caretBehind(label);
  }
}

/** A whole block with the cursor in it; its last braces may be there already. */
function blockInsertion(block: "repeat" | "oneOf" | "case", isClosed: boolean): Insertion {
  const [before, after] = {
    repeat: ['#repeat {"min": 1, "max": 3} ","}}', "{{/repeat"],
    oneOf: ["#oneOf}}{{#case 1}}", "{{/case}}{{#case 1}}{{/case}}{{/oneOf"],
    case: ["#case 1}}", "{{/case"],
  }[block] as [string, string];
  const insert = before + after + (isClosed ? "" : "}}");
  return { insert, anchor: before.length, head: before.length };
}

function caretBehind(insert: string): Insertion {
  return { insert, anchor: insert.length, head: insert.length };
}

function selected(before: string, inner: string, after: string): Insertion {
  return { insert: before + inner + after, anchor: before.length, head: before.length + inner.length };
}

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
