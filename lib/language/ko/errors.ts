import type { ErrorCode, ErrorFacts, ErrorIssue } from "@/lib/errors";
import type { errorsText as english } from "@/lib/language/en/errors";
import { fillFacts } from "@/lib/language/fill-facts";
import { getFormats } from "@/lib/language/formats";
import { diagnosticsText } from "@/lib/language/ko/diagnostics";
import { awsErrors } from "@/lib/language/ko/errors/aws-errors";
import { commandErrors } from "@/lib/language/ko/errors/command-errors";
import type { ErrorTexts, Line } from "@/lib/language/ko/errors/error-text";
import { issueTexts } from "@/lib/language/ko/errors/issue-texts";
import { pageErrors } from "@/lib/language/ko/errors/page-errors";
import { renderErrors } from "@/lib/language/ko/errors/render-errors";
import { runErrors } from "@/lib/language/ko/errors/run-errors";
import { signInErrors } from "@/lib/language/ko/errors/sign-in-errors";
import { templateErrors } from "@/lib/language/ko/errors/template-errors";
import type { LocalizableError } from "@/lib/language/localized-error";

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
