import { createExpression, createUnsafeExpression, formatCall, type Guess } from "./guess";

interface Kind {
  readonly pattern: RegExp;
  readonly guess: (first: string) => Guess;
}

const HEX = "[0-9a-f]";

/** Text formats that identify a function, most specific first. */
const KINDS: readonly Kind[] = [
  {
    pattern: new RegExp(`^${HEX}{8}(-${HEX}{4}){3}-${HEX}{12}$`),
    guess: () => createExpression("random.uuid"),
  },
  {
    pattern: /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/,
    guess: () =>
      createExpression(
        formatCall(
          "helpers.fromRegExp",
          "[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}",
        ),
      ),
  },
  { pattern: /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, guess: () => createExpression("string.ulid") },
  {
    pattern: /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i,
    guess: () => createExpression("internet.email"),
  },
  {
    pattern: /^((25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(25[0-5]|2[0-4]\d|1?\d?\d)$/,
    guess: () => createExpression("internet.ip"),
  },
  {
    pattern: /^([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$|^(?=.*::)([0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}$/i,
    guess: () => createExpression("internet.ipv6"),
  },
  { pattern: /^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i, guess: () => createExpression("internet.mac") },
  {
    pattern: /^[0-9a-f]{2}(-[0-9a-f]{2}){5}$/i,
    guess: () => createExpression(formatCall("internet.mac", "-")),
  },
  { pattern: /^(Mozilla|Opera)\/\d/, guess: () => createUnsafeExpression("internet.userAgent") },
  { pattern: /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]*$/, guess: () => createExpression("internet.jwt") },
  { pattern: /^https?:\/\/[\w.-]+\/?$/i, guess: () => createExpression("internet.url") },
  { pattern: /^v?\d{1,3}\.\d{1,3}\.\d{1,3}$/, guess: semver },
  {
    pattern: /^(?=.*\d)(?=.*[a-f])([0-9a-f]{24})$/,
    guess: () => createExpression("database.mongodbObjectId"),
  },
  {
    pattern:
      /^(?=.*\d)(?=.*[a-f])([0-9a-f]{16}|[0-9a-f]{20}|[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/,
    guess: hexadecimal,
  },
  {
    pattern: /^(application|audio|font|image|model|text|video)\/[\w.+-]+$/,
    guess: () => createExpression("system.mimeType"),
  },
];

/** Guesses text whose format is unambiguous: IDs, addresses, digests. */
export function guessByKind(values: readonly string[]): Guess | undefined {
  const [first = ""] = values;
  const kind = KINDS.find(({ pattern }) =>
    values.every((value) => value.length <= 1000 && pattern.test(value)),
  );
  return kind !== undefined && values.every((value) => hasSameDigestLength(value, first))
    ? kind.guess(first)
    : undefined;
}

function hasSameDigestLength(value: string, first: string): boolean {
  return !/^[0-9a-f]{16,}$/.test(first) || value.length === first.length;
}

function hexadecimal(first: string): Guess {
  return createExpression(
    formatCall("string.hexadecimal", { length: first.length, casing: "lower", prefix: "" }),
  );
}

function semver(first: string): Guess {
  const version = { expression: "system.semver" };
  return first.startsWith("v")
    ? { parts: [{ text: "v" }, version], isSafe: true }
    : { parts: [version], isSafe: true };
}
