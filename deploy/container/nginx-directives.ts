/** One directive of an nginx configuration, with those in its block. */
export interface NginxDirective {
  readonly name: string;
  readonly words: readonly string[];
  readonly block: readonly NginxDirective[] | undefined;
}

/** A comment, a word in quotes, a mark, or a plain word. */
const TOKEN = /\s+|#[^\n]*|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([;{}])|[^\s;{}"'#]+/gy;

/**
 * Reads an nginx configuration without running it.
 *
 * @throws {Error} on a block or a directive that does not end
 */
export function nginxDirectives(text: string): NginxDirective[] {
  const tokens = tokensOf(text);
  const directives = readBlock(tokens);
  if (tokens.length > 0) throw new Error("There is a } too many.");
  return directives;
}

interface Token {
  readonly text: string;
  readonly isMark: boolean;
}

function tokensOf(text: string): Token[] {
  const matches = [...text.matchAll(TOKEN)];
  if (matches.map(([all]) => all).join("") !== text) throw new Error("A quote does not end.");
  return matches
    .filter(([all]) => !/^(\s|#)/.test(all))
    .map(([all, double, single, mark]) => ({ text: double ?? single ?? all, isMark: mark !== undefined }));
}

/** Takes the directives off the front of `tokens`, up to the end of their block. */
function readBlock(tokens: Token[]): NginxDirective[] {
  const directives: NginxDirective[] = [];
  let words: string[] = [];
  for (let token = tokens.shift(); token !== undefined; token = tokens.shift()) {
    if (!token.isMark) words.push(token.text);
    else if (token.text === "}") {
      tokens.unshift(token);
      break;
    } else {
      directives.push(directiveOf(words, token.text === "{" ? readInnerBlock(tokens) : undefined));
      words = [];
    }
  }
  if (words.length > 0) throw new Error(`The directive ${words[0]} does not end.`);
  return directives;
}

function readInnerBlock(tokens: Token[]): NginxDirective[] {
  const block = readBlock(tokens);
  if (tokens.shift() === undefined) throw new Error("A block does not end.");
  return block;
}

function directiveOf([name = "", ...words]: string[], block: NginxDirective[] | undefined): NginxDirective {
  return { name, words, block };
}
