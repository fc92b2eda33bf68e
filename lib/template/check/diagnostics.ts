import {
  createErrorDiagnostic,
  createWarningDiagnostic,
  type Diagnostic,
  type Place,
  quoted,
} from "../diagnostic";

/** The diagnostics of the check, one function each. */

export function unknownName(place: Place, name: string, suggestion: string | undefined): Diagnostic {
  const isFunction = name.includes(".");
  const problem = isFunction ? "There is no function" : "There is no function or bound value";
  const hint = suggestion ? `did you mean \`${suggestion}\`?` : "see the help for all names.";
  return createErrorDiagnostic(place, "unknown-function", `${problem} ${quoted(name)}: ${hint}`, {
    fix: suggestion ? { label: `Write ${suggestion}`, ...place, insert: suggestion } : undefined,
    facts: { name, ...(suggestion && { suggestion }) },
  });
}

export function referenceBeforeBinding(place: Place, name: string): Diagnostic {
  return createErrorDiagnostic(
    place,
    "reference-before-binding",
    `${quoted(name)} has no value here: bind it with \`as ${name}\` earlier, outside any block that has ended.`,
    { facts: { name } },
  );
}

export function notAFunction(place: Place, name: string): Diagnostic {
  return createErrorDiagnostic(
    place,
    "not-a-function",
    `${quoted(name)} is a value and takes no arguments: write \`${name}\`.`,
    {
      facts: { name },
    },
  );
}

export function ignoredName(place: Place, ignored: string, name: string): Diagnostic {
  return createWarningDiagnostic(
    place,
    "ignored-name",
    `${quoted(ignored)} is ignored: this is \`${name}\`.`,
    {
      fix: { label: "Remove it", ...place, insert: "" },
      facts: { ignored, name },
    },
  );
}

export function extraArguments(place: Place, name: string, most: number): Diagnostic {
  const takes = most === 0 ? "no argument" : most === 1 ? "one argument" : `at most ${most} arguments`;
  return createWarningDiagnostic(
    place,
    "extra-argument",
    `\`${name}\` takes ${takes}: this one might be ignored.`,
    {
      facts: { name, most },
    },
  );
}

export function escapedQuotes(place: Place, insert: string): Diagnostic {
  return createWarningDiagnostic(
    place,
    "escaped-quotes",
    'The quotes are escaped as `\\"`, as in text copied from a JSON string: write `"`.',
    { fix: { label: 'Write "', ...place, insert } },
  );
}

export function tooManyRepetitions(place: Place, count: number, limit: number): Diagnostic {
  return createErrorDiagnostic(
    place,
    "too-many-repetitions",
    `The blocks repeat ${count} times a record, but the limit is ${limit}: reduce the repetitions.`,
    { facts: { count, limit } },
  );
}

export function recordTooLarge(place: Place, bytes: number, limit: number): Diagnostic {
  return createErrorDiagnostic(
    place,
    "record-too-large",
    `A record of this template has at least ${bytes} bytes, including its line feed, but the limit is ${limit}: shorten it.`,
    { facts: { bytes, limit } },
  );
}

export function templateTooLarge(place: Place, bytes: number, limit: number): Diagnostic {
  return createErrorDiagnostic(
    place,
    "template-too-large",
    `The template has ${bytes} bytes, but the limit is ${limit}: shorten it, or use a \`#repeat\` block.`,
    { facts: { bytes, limit } },
  );
}
