/** The position where a text stops being JSON. */
export interface JsonProblem {
  /** UTF-16 code units from the start of the text; the length of the text if it ends too early. */
  readonly offset: number;
  /** The kind of token that JSON requires there. */
  readonly expected: JsonExpectation;
  /** `expected` as English text. */
  readonly description: string;
}

export type JsonExpectation = keyof typeof DESCRIPTIONS;

/** What the scanner expects inside the innermost list or object. */
type State = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end";

const DESCRIPTIONS = {
  value: "a value",
  "value-or-end": "a value or `]`",
  key: "a key in double quotes",
  "key-or-end": "a key in double quotes or `}`",
  colon: "`:`",
  "comma-or-brace": "`,` or `}`",
  "comma-or-bracket": "`,` or `]`",
  end: "the end of the record",
} as const;

const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

/**
 * Finds the first position where a text is not JSON; undefined if it is valid. (`JSON.parse` reports it too, but with a
 * different message in every engine.)
 */
export function findJsonProblem(text: string): JsonProblem | undefined {
  return isJson(text) ? undefined : new JsonScanner(text).problem();
}

/** Whether a text is one JSON value. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

class JsonScanner {
  readonly #text: string;
  readonly #open: ("{" | "[")[] = [];
  #at = 0;
  #state: State = "value";

  constructor(text: string) {
    this.#text = text;
  }

  problem(): JsonProblem {
    for (;;) {
      this.#skip(SPACE);
      if (this.#isDone()) return this.#problem("end");
      if (!this.#step()) return this.#problem(this.#expected());
    }
  }

  #expected(): JsonExpectation {
    if (this.#state !== "comma-or-end") return this.#state;
    return this.#closing() === "}" ? "comma-or-brace" : "comma-or-bracket";
  }

  #problem(expected: JsonExpectation): JsonProblem {
    return { offset: this.#at, expected, description: DESCRIPTIONS[expected] };
  }

  #isDone(): boolean {
    return this.#state === "comma-or-end" && this.#open.length === 0;
  }

  /** Reads one token; false if it is not valid here. */
  #step(): boolean {
    const character = this.#text[this.#at];
    const state = this.#state;
    if (state === "colon") return this.#take(character === ":", "value");
    if (state === "comma-or-end" && character === ",") {
      return this.#take(true, this.#open.at(-1) === "{" ? "key" : "value");
    }
    if (state !== "value" && state !== "key" && character === this.#closing()) {
      this.#open.pop();
      return this.#take(true, "comma-or-end");
    }
    if (state === "key" || state === "key-or-end") return this.#takeString("colon");
    return state !== "comma-or-end" && this.#stepIntoValue(character);
  }

  #stepIntoValue(character: string | undefined): boolean {
    if (character === "{" || character === "[") {
      this.#open.push(character);
      return this.#take(true, character === "{" ? "key-or-end" : "value-or-end");
    }
    return this.#takeString("comma-or-end") || this.#takeMatch(PLAIN, "comma-or-end");
  }

  #closing(): string | undefined {
    const open = this.#open.at(-1);
    return open === "{" ? "}" : open === "[" ? "]" : undefined;
  }

  #take(isRight: boolean, next: State): boolean {
    if (!isRight) return false;
    this.#at += 1;
    this.#state = next;
    return true;
  }

  #takeMatch(pattern: RegExp, next: State): boolean {
    if (!this.#skip(pattern)) return false;
    this.#state = next;
    return true;
  }

  /** A loop, because a pattern that repeats alternatives uses memory for every character of a long text. */
  #takeString(next: State): boolean {
    const start = this.#at;
    if (this.#text[start] !== '"') return false;
    this.#at += 1;
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at] as string;
      if (character === '"') return this.#take(true, next);
      if (character === "\\" ? !this.#skip(ESCAPE) : character < " ") break;
      if (character !== "\\") this.#at += 1;
    }
    this.#at = start;
    return false;
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }
}
