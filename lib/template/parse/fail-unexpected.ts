import type { ErrorFacts } from "@/lib/errors";
import { quoted } from "../diagnostic";
import { fillFacts } from "../fill-facts";
import type { TokenReader } from "./token-reader";
import type { Token } from "./tokens";

/** What a tag lacks where it goes on in another way, by the fact `expected` of the diagnostic `syntax`. */
const EXPECTATIONS = {
  value: "A value is expected here, not {token}.",
  "value-in-quotes": "A value is expected here, not {token}: text stands in quotes.",
  "name-after-dot": "A name is expected after the dot, not {token}.",
  "name-after-as": "A name is expected after `as`, not {token}.",
  key: "A key is expected here, not {token}.",
  colon: "A colon is expected after the key {key}, not {token}.",
  "comma-or-closing": "`,` or `{closing}` is expected here, not {token}.",
  "block-name": "The name of a block is expected after `{mark}`: repeat, oneOf or case.",
  end: "The placeholder should end before {token}.",
};

export type SyntaxExpectation = keyof typeof EXPECTATIONS;

/** Notes that the next token is another one than the grammar wants here. */
export function failUnexpected(
  reader: TokenReader,
  expected: SyntaxExpectation,
  details: ErrorFacts = {},
): undefined {
  const { token } = reader;
  const message = fillFacts(EXPECTATIONS[expected], { ...details, token: shownToken(token) });
  return reader.fail("syntax", message, {
    ...details,
    expected,
    found: token.kind,
    ...(token.kind !== "end" && { token: textOf(token) }),
  });
}

/** How a message names a token. */
function shownToken(token: Token): string {
  if (token.kind === "end") return "the end of the placeholder";
  if (token.kind === "string") return `the text ${textOf(token)}`;
  if (token.kind === "number") return `the number ${token.value}`;
  return textOf(token);
}

function textOf(token: Exclude<Token, { kind: "end" }>): string {
  if (token.kind === "string") return quoted(JSON.stringify(token.value));
  return token.kind === "number" ? String(token.value) : quoted(token.text);
}
