import type { ErrorCode, ErrorFacts, ErrorIssue } from "@/lib/errors";
import type { errorsText as english, LocalizableError } from "@/lib/language/en/errors";
import { fillFacts, getFormats } from "@/lib/language/formats";
import { diagnosticsText } from "@/lib/language/ko/diagnostics";
import { awsErrors, signInErrors } from "@/lib/language/ko/errors/aws-errors";
import { type ErrorTexts, issueTexts, type Line } from "@/lib/language/ko/errors/error-text";
import { pageErrors, templateErrors } from "@/lib/language/ko/errors/page-errors";
import { commandErrors, renderErrors, runErrors } from "@/lib/language/ko/errors/run-errors";

const { number } = getFormats("ko");

const CATALOGUE: ErrorTexts<ErrorCode> = {
  ...awsErrors,
  ...signInErrors,
  ...pageErrors,
  ...templateErrors,
  ...renderErrors,
  ...runErrors,
  ...commandErrors,
};

/** Errors, in Korean by their codes. An error of an unknown code, from another version's report, stays as it is. */
export const errorsText: typeof english = {
  localizeError: (error) => {
    const { code, message, hint, facts = {}, issues = [] } = error;
    if (!isErrorCode(code)) return { message, hint };
    const text = CATALOGUE[code];
    if (typeof text === "function") return { message: text(error), hint };
    const listed: ErrorFacts = issues.length === 0 ? {} : { issues: listIssues(issues) };
    const values = { ...facts, ...listed, ...firstDiagnostic(error), said: facts.said ?? message };
    return {
      message: fill(text.message, values),
      hint: text.hint === undefined ? undefined : fill(text.hint, values),
    };
  },
  localizeIssue,
};

function localizeIssue({ code, facts }: ErrorIssue): string {
  return fill(issueTexts[code], facts);
}

/** Own keys only: a code from storage must not find what every object inherits. */
function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(CATALOGUE, code);
}

function fill(line: Line, facts: ErrorFacts): string {
  return fillFacts(typeof line === "string" ? line : line(facts), facts, number);
}

/** The first fault of a template, whose code and facts the error carries. */
function firstDiagnostic({ message, facts = {} }: LocalizableError): ErrorFacts {
  const { diagnostic: code } = facts;
  if (code === undefined) return {};
  return { diagnostic: diagnosticsText.diagnostic({ code: String(code), message, facts }) };
}

/** All issues as one text, each with its place. */
function listIssues(issues: readonly ErrorIssue[]): string {
  return issues
    .map((issue) => {
      const { path, value } = issue;
      if (path === "") return localizeIssue(issue);
      return `“${path}”${value === undefined ? "" : ` 값 “${value}”`}: ${localizeIssue(issue)}`;
    })
    .join("; ");
}
