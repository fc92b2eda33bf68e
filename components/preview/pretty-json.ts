import { minifyJson } from "@/lib/send/minify-json";

/** Deeper levels are not indented further, because records can be nested to any depth. */
const DEEPEST = 40;

/**
 * Formats valid JSON with one line per member and item. Numbers stay as written, because nothing is parsed (`37.80`,
 * `9007199254740993`).
 */
export function prettyJson(json: string): string {
  const text = minifyJson(json);
  let pretty = "";
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] as string;
    if (inString) {
      pretty += sign;
      if (sign === "\\") pretty += text[++index] ?? "";
      else if (sign === '"') inString = false;
    } else if (sign === "{" || sign === "[") {
      const next = text[index + 1];
      if (next === "}" || next === "]") {
        pretty += sign + next;
        index += 1;
      } else {
        depth += 1;
        pretty += sign + lineStart(depth);
      }
    } else if (sign === "}" || sign === "]") {
      depth -= 1;
      pretty += lineStart(depth) + sign;
    } else if (sign === ",") {
      pretty += sign + lineStart(depth);
    } else {
      pretty += sign === ":" ? ": " : sign;
      inString = sign === '"';
    }
  }
  return pretty;
}

const lineStart = (depth: number): string => `\n${"  ".repeat(Math.min(depth, DEEPEST))}`;
