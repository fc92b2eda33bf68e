import {
  type BlockToken,
  FormatProblem,
  isMark,
  type JsonToken,
  type MarkToken,
  type RunToken,
} from "./json-tokens";

/** The construct that contains the tokens. */
type Container = "{" | "[" | undefined;

const OPENING_MARKS: Readonly<Record<string, string>> = { "}": "{", "]": "[" };
const SCALAR = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;

/**
 * Whether tokens form valid JSON, whatever their placeholders render.
 *
 * @throws {FormatProblem} at the first unexpected token
 */
export function checkJsonTokens(tokens: readonly JsonToken[], container: Container = undefined): void {
  const open: Container[] = [];
  let before: JsonToken | undefined;
  for (const token of tokens) {
    const inside = open.length > 0 ? open.at(-1) : container;
    if (!isAllowed(token, before, inside)) throw new FormatProblem("not-json", token.from);
    if (token.kind === "block") checkBodies(token, inside);
    if (isMark(token, "{[")) open.push((token as MarkToken).text as Container);
    if (isMark(token, "}]") && open.pop() !== OPENING_MARKS[(token as MarkToken).text]) {
      throw new FormatProblem("not-json", token.from);
    }
    before = token;
  }
  if (open.length > 0) throw new FormatProblem("not-json", before?.to ?? 0);
}

function checkBodies(block: BlockToken, container: Container): void {
  for (const body of block.bodies) checkJsonTokens(body, container);
}

/** `before` is undefined at the start of the template or of a block, where the preceding token is unknown. */
function isAllowed(token: JsonToken, before: JsonToken | undefined, inside: Container): boolean {
  if (token.kind === "block") return true;
  if (isMark(token, ":")) return inside === "{" && (before?.kind === "block" || isScalar(before));
  if (isMark(token, ",")) return inside !== undefined && !isMark(before, ",:{[");
  if (isMark(token, "}]")) return !isMark(before, ",:");
  const isFirst = before === undefined || before.kind === "block";
  if (!isFirst && !isMark(before, ",:{[")) return false;
  const isKey = inside === "{" && isMark(before, ",{");
  if (token.kind === "run") return isKey ? token.text.startsWith("{{") : isJsonRun(token);
  return token.kind === "string" || !isKey;
}

function isScalar(token: JsonToken | undefined): boolean {
  return token?.kind === "string" || token?.kind === "run";
}

function isJsonRun({ text }: RunToken): boolean {
  return text.includes("{{") || SCALAR.test(text);
}
