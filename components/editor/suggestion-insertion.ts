import type { Suggestion } from "@/components/editor/suggestions";
import type { FunctionFacts } from "@/lib/worker/function-facts";

interface Insertion {
  readonly insert: string;
  /** The selection afterwards, relative to the start of the inserted text. */
  readonly anchor: number;
  readonly head: number;
}

/** The text and selection that accepting a suggestion inserts. @param after the text after the cursor */
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

/** A complete block with the cursor inside; its closing braces may already be present. */
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

/** The arguments in a function's example, as written; undefined if it has none. */
export function exampleArguments(facts: Example): string | undefined {
  const call = exampleCall(facts);
  return call.endsWith(")") ? call.slice(call.indexOf("(") + 1, -1) : undefined;
}

/** The call in a function's example: the last placeholder, without the name that it binds. */
export function exampleCall({ name, example }: Example): string {
  const from = example.lastIndexOf("{{");
  const inner = example.slice(from + 2, example.lastIndexOf("}}")).trim();
  return inner.startsWith(name) ? inner : name;
}
