import { type BlockToken, isMark, type JsonToken } from "./json-tokens";

/**
 * Joins adjacent tokens, and finds the blocks where whitespace would change the record: it would split the number that
 * `{{#repeat 3}}{{random.number(9)}}{{/repeat}}` renders. These blocks become part of a run of literal text.
 */
export function joinInlineBlocks(source: string, tokens: readonly JsonToken[], isFree = true): JsonToken[] {
  const settled: JsonToken[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = index === 0 ? isFree : ignoresAdjacentWhitespace(tokens[index - 1]);
    const after = index === tokens.length - 1 ? isFree : ignoresAdjacentWhitespace(tokens[index + 1]);
    appendToken(settled, token.kind === "block" ? joinInlineBlock(source, token, before, after) : token);
  }
  return settled;
}

function joinInlineBlock(source: string, block: BlockToken, before: boolean, after: boolean): JsonToken {
  if (!allowsWhitespace(block, before, after)) {
    const { from, to, afterGap } = block;
    return { kind: "run", text: source.slice(from, to), from, to, afterGap };
  }
  const isFree = before && after;
  return { ...block, bodies: block.bodies.map((body) => joinInlineBlocks(source, body, isFree)) };
}

/** Whether whitespace on either side of its tags has no effect. */
function allowsWhitespace(block: BlockToken, before: boolean, after: boolean): boolean {
  const firsts = block.bodies.every((body) =>
    body.length === 0 ? after : ignoresAdjacentWhitespace(body[0]),
  );
  const lasts = block.bodies.every((body) =>
    body.length === 0 ? before : ignoresAdjacentWhitespace(body.at(-1)),
  );
  const mayBeEmpty = block.name === "repeat" || block.bodies.some((body) => body.length === 0);
  if (mayBeEmpty && !before && !after) return false;
  if (block.name === "repeat" && !block.hasComma && !firsts && !lasts) return false;
  return (before || firsts) && (after || lasts);
}

/** Whether whitespace next to the token never has an effect. */
function ignoresAdjacentWhitespace(token: JsonToken | undefined): boolean {
  if (token?.kind === "block") {
    return token.bodies.every(
      (body) =>
        body.length > 0 && ignoresAdjacentWhitespace(body[0]) && ignoresAdjacentWhitespace(body.at(-1)),
    );
  }
  return token?.kind === "string" || isMark(token, "{}[],:");
}

function appendToken(tokens: JsonToken[], token: JsonToken): void {
  const last = tokens.at(-1);
  if (last?.kind === "run" && token.kind === "run" && !token.afterGap) {
    tokens[tokens.length - 1] = { ...last, text: last.text + token.text, to: token.to };
  } else tokens.push(token);
}
