import type { ErrorFacts } from "@/lib/errors";
import type { errorsText as english } from "@/lib/language/en/errors";
import { fillFacts } from "@/lib/language/fill-facts";
import { getFormats } from "@/lib/language/formats";
import { diagnosticsText } from "@/lib/language/ko/diagnostics";
import { awsErrors } from "@/lib/language/ko/errors/aws-errors";
import type { ErrorLine, Line } from "@/lib/language/ko/errors/error-line";
import { pageErrors } from "@/lib/language/ko/errors/page-errors";
import { inKorean } from "@/lib/language/ko/errors/phrases";
import { runErrors } from "@/lib/language/ko/errors/run-errors";
import { signInErrors } from "@/lib/language/ko/errors/sign-in-errors";
import { templateErrors } from "@/lib/language/ko/errors/template-errors";
import type { LocalizableError } from "@/lib/language/localized-error";

const { number } = getFormats("ko");

/** A Map, because a code that comes from elsewhere must not find what every object has. */
const LINES: ReadonlyMap<string, ErrorLine> = new Map(
  [awsErrors, signInErrors, pageErrors, templateErrors, runErrors].flatMap(Object.entries),
);

/** Errors, in Korean by their codes; one that is not known here is told as it came. */
export const errorsText: typeof english = {
  phrase: inKorean,
  localizeError: (error) => {
    const { code, message, hint, facts = {} } = error;
    const line = LINES.get(code);
    // What rendering shows has the codes of diagnostics.
    if (line === undefined) return { message: diagnosticsText.diagnostic(error), hint };
    const told = { ...withPhrases(facts), ...diagnosticIn(error), said: facts.said ?? message };
    return {
      message: tell(line.message, told),
      hint: line.hint === undefined ? undefined : tell(line.hint, told),
    };
  },
};

function tell(line: Line, facts: ErrorFacts): string {
  const text = typeof line === "string" ? line : line(facts);
  return fillFacts(text, facts, number);
}

/** The first fault of a template, of which the error gives the code and the facts. */
function diagnosticIn({ message, facts = {} }: LocalizableError): ErrorFacts {
  const { diagnostic: code } = facts;
  if (code === undefined) return {};
  return { diagnostic: diagnosticsText.diagnostic({ code: String(code), message, facts }) };
}

/** Of what other facts hold, nothing is ours to translate: names, keys, what a service said. */
function withPhrases(facts: ErrorFacts): ErrorFacts {
  const phrases = ["problem", "why"].flatMap((name) =>
    facts[name] === undefined ? [] : [[name, inKorean(String(facts[name]))]],
  );
  return { ...facts, ...Object.fromEntries(phrases) };
}
