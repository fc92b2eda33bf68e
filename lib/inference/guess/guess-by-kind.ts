import { expression, formatCall, type Guess, unsafeExpression } from "./guess";

interface Kind {
  readonly pattern: RegExp;
  readonly guess: (first: string) => Guess;
}

const HEX = "[0-9a-f]";

/** Text formats that identify a function, most specific first. */
const KINDS: readonly Kind[] = [
  { pattern: new RegExp(`^${HEX}{8}(-${HEX}{4}){3}-${HEX}{12}$`), guess: () => expression("random.uuid") },
  {
    pattern: /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/,
    guess: () =>
      expression(
        formatCall(
          "helpers.fromRegExp",
          "[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}",
        ),
      ),
  },
  { pattern: /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, guess: () => expression("string.ulid") },
  {
    pattern: /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i,
    guess: () => expression("internet.email"),
  },
  {
    pattern: /^((25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(25[0-5]|2[0-4]\d|1?\d?\d)$/,
    guess: () => expression("internet.ip"),
  },
  {
    pattern: /^([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$|^(?=.*::)([0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}$/i,
    guess: () => expression("internet.ipv6"),
  },
  { pattern: /^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i, guess: () => expression("internet.mac") },
  { pattern: /^[0-9a-f]{2}(-[0-9a-f]{2}){5}$/i, guess: () => expression(formatCall("internet.mac", "-")) },
  { pattern: /^(Mozilla|Opera)\/\d/, guess: () => unsafeExpression("internet.userAgent") },
  { pattern: /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]*$/, guess: () => expression("internet.jwt") },
  { pattern: /^https?:\/\/[\w.-]+\/?$/i, guess: () => expression("internet.url") },
  { pattern: /^v?\d{1,3}\.\d{1,3}\.\d{1,3}$/, guess: semver },
  { pattern: /^(?=.*\d)(?=.*[a-f])([0-9a-f]{24})$/, guess: () => expression("database.mongodbObjectId") },
  {
    pattern:
      /^(?=.*\d)(?=.*[a-f])([0-9a-f]{16}|[0-9a-f]{20}|[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/,
    guess: hexadecimal,
  },
  {
    pattern: /^(application|audio|font|image|model|text|video)\/[\w.+-]+$/,
    guess: () => expression("system.mimeType"),
  },
];

/** Guesses text whose format is unambiguous: IDs, addresses, digests. */
export function guessByKind(values: readonly string[]): Guess | undefined {
  const [first = ""] = values;
  const kind = KINDS.find(({ pattern }) =>
    values.every((value) => value.length <= 1000 && pattern.test(value)),
  );
  return kind !== undefined && values.every((value) => sameLengthIfDigest(value, first))
    ? kind.guess(first)
    : undefined;
}

function sameLengthIfDigest(value: string, first: string): boolean {
  return !/^[0-9a-f]{16,}$/.test(first) || value.length === first.length;
}

function hexadecimal(first: string): Guess {
  return expression(formatCall("string.hexadecimal", { length: first.length, casing: "lower", prefix: "" }));
}

function semver(first: string): Guess {
  const version = { expression: "system.semver" };
  return first.startsWith("v")
    ? { parts: [{ text: "v" }, version], isSafe: true }
    : { parts: [version], isSafe: true };
}
