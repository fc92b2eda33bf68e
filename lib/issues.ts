import type { ErrorFacts, ErrorIssue, IssueCode } from "@/lib/errors";
import type { z } from "@/lib/zod";

type Message = string | ((facts: ErrorFacts) => string);

/** Each issue in English. */
const MESSAGES: Readonly<Record<IssueCode, Message>> = {
  "account-in-url": "the URL must not contain a user name or password",
  blank: "it must not be blank",
  "burst-too-long": "a burst must not be longer than the interval between bursts",
  "app-client-id-format": "an app client ID looks like 1h57kf5cpq17m0eml12EXAMPLE",
  "app-client-id-length": ({ maximum }) => `an app client ID has at most ${maximum} characters`,
  "empty-week": "at least one hour must have more than 0 records a second",
  "endpoint-format": "expected a URL such as http://localhost:4566",
  "identity-pool-id-format": "an identity pool ID looks like us-east-1:1a2b3c4d-…",
  "identity-pool-id-length": ({ maximum }) => `an identity pool ID has at most ${maximum} characters`,
  "later-than-start": "it must be later than the start",
  "missing-parameters": ({ names }) => `missing parameters ${names}`,
  "not-a-share-file": "it is not a file that Share created",
  "not-an-export": "it is not a file that Export created",
  "not-as-exported": "it does not have the format that Export writes",
  "not-as-stored": "it does not have the format that this page stores",
  "not-json": ({ said }) => (said === undefined ? "it is not JSON" : `it is not JSON (${said})`),
  "not-one-of": ({ values }) => `expected one of ${values}`,
  "not-put-json": "it does not have the expected format",
  "one-line": ({ maximum }) => `expected one line of 1 to ${maximum} characters`,
  "other-failure-count": ({ counted, listed }) => `it counts ${counted} failed records but lists ${listed}`,
  "other-record-count": ({ records }) => `it does not cover all ${records} records`,
  "query-in-url": "the URL must not contain “?” or “#”",
  "ramp-from-zero": "it must be more than 0 if the ramp starts at 0",
  "region-format": "an AWS region looks like us-east-1",
  "stream-name-format": "a stream's name has only letters, digits, “_”, “.” and “-”",
  "template-bytes": ({ maximum }) => `a template has at most ${maximum} bytes`,
  "template-name": ({ maximum }) => `a name is one line of at most ${maximum} visible characters`,
  "too-large": ({ maximum }) => `the maximum is ${maximum}`,
  "too-long": ({ maximum }) => `the maximum length is ${maximum}`,
  "too-short": ({ minimum }) => `the minimum length is ${minimum}`,
  "too-small": ({ minimum, exclusive }) =>
    exclusive === 1 ? `it must be more than ${minimum}` : `the minimum is ${minimum}`,
  "unknown-key": "it has an unknown key",
  "unknown-keys": ({ keys, known }) =>
    known === undefined ? `unknown key ${keys}` : `unknown key ${keys}; the known keys are ${known}`,
  unusable: "the value cannot be used",
  "user-pool-id-format": "a user pool ID looks like us-east-1_AbCdEfGhI",
  "user-pool-id-length": ({ maximum }) => `a user pool ID has at most ${maximum} characters`,
  "week-length": ({ minimum }) => `a week has ${minimum} cells, one for each hour`,
  "whole-number": "expected a whole number",
  "wrong-type": ({ expected }) => `expected ${expected}`,
};

export function createIssue(
  code: IssueCode,
  { path = "", facts = {}, value }: Partial<Pick<ErrorIssue, "path" | "facts" | "value">> = {},
): ErrorIssue {
  const message = MESSAGES[code];
  const text = typeof message === "string" ? message : message(facts);
  return { code, message: text, path, facts, ...(value === undefined ? {} : { value }) };
}

/** All issues as an English message lists them, each with its place. */
export function listIssues(issues: readonly ErrorIssue[]): string {
  return issues.map(describeIssue).join("; ");
}

function describeIssue({ path, value, message }: ErrorIssue): string {
  if (path === "") return message;
  return value === undefined ? `“${path}”: ${message}` : `“${path}” is “${value}”, but ${message}`;
}

/**
 * The issues of a value that a schema refused. A schema of ours gives an `IssueCode` as zod's error message, and the
 * facts of a refinement as its `params`; the codes of the other issues come from zod's.
 *
 * @param from.input the refused value; an issue about a number in it shows that number, and nothing else is shown, because
 * the value may come from a stranger's link
 * @param from.knownKeys of the object at a path, for messages about other keys
 */
export function toIssues(
  { issues }: z.ZodError,
  from: {
    readonly input?: unknown;
    readonly knownKeys?: (path: readonly PropertyKey[]) => readonly string[];
  } = {},
): ErrorIssue[] {
  return issues.map((issue) => {
    const code = isIssueCode(issue.message) ? issue.message : codeOf(issue);
    const path = issue.path.map(String).join(".");
    const value = issue.path.reduce<unknown>((inside, key) => Object(inside)[key], from.input);
    return createIssue(code, {
      path,
      facts: factsIn(issue, from.knownKeys?.(issue.path)),
      ...(typeof value === "number" ? { value: String(value) } : {}),
    });
  });
}

function isIssueCode(message: string): message is IssueCode {
  return Object.hasOwn(MESSAGES, message);
}

function codeOf(issue: z.core.$ZodIssue): IssueCode {
  switch (issue.code) {
    case "invalid_type":
      return "wrong-type";
    case "invalid_value":
      return "not-one-of";
    case "too_big":
      return hasLength(issue.origin) ? "too-long" : "too-large";
    case "too_small":
      return hasLength(issue.origin) ? "too-short" : "too-small";
    case "unrecognized_keys":
      return issue.keys.some(isPlainKey) ? "unknown-keys" : "unknown-key";
    default:
      return "unusable";
  }
}

function factsIn(issue: z.core.$ZodIssue, knownKeys?: readonly string[]): ErrorFacts {
  switch (issue.code) {
    case "invalid_type":
      return { expected: issue.expected };
    case "invalid_value":
      return { values: issue.values.map(String).join(", ") };
    case "too_big":
      return { maximum: Number(issue.maximum) };
    case "too_small":
      return { minimum: Number(issue.minimum), ...(issue.inclusive === false ? { exclusive: 1 } : {}) };
    case "unrecognized_keys":
      return { keys: listKeys(issue.keys), ...(knownKeys && { known: knownKeys.join(", ") }) };
    case "custom":
      return issue.params ?? {};
    default:
      return {};
  }
}

const hasLength = (origin: string): boolean => origin === "string" || origin === "array";

const MAX_LISTED_KEYS = 5;

/** A key may come from a stranger's link: a message shows it only where it cannot pretend to be something else. */
const isPlainKey = (key: string): boolean => /^[\w-]{1,40}$/.test(key);

function listKeys(keys: readonly string[]): string {
  return keys
    .filter(isPlainKey)
    .slice(0, MAX_LISTED_KEYS)
    .map((key) => `“${key}”`)
    .join(", ");
}
