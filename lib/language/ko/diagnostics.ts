import type { diagnosticsText as english } from "@/lib/language/en/diagnostics";
import { diagnosticLines } from "@/lib/language/ko/diagnostics/diagnostic-lines";
import { fixLabels } from "@/lib/language/ko/diagnostics/fix-labels";
import { toldLine } from "@/lib/language/ko/diagnostics/told-line";
import type { DiagnosticCode } from "@/lib/template/diagnostic";

/** What is wrong with a template, in Korean by the diagnostic's code; one that is not known here is told as it came. */
export const diagnosticsText: typeof english = {
  diagnostic: ({ code, message, facts = {} }) => {
    if (!isKnown(code)) return message;
    const line = diagnosticLines[code];
    return typeof line === "string" ? toldLine(line, facts) : line(facts, message);
  },
  fixLabel: ({ code, facts = {} }, { label, insert }) => {
    if (!isKnown(code)) return label;
    const known = fixLabels[code];
    if (known !== undefined) return toldLine(known, facts);
    return insert === "" ? "제거" : `${facts.suggestion ?? insert} 쓰기`;
  },
};

function isKnown(code: string): code is DiagnosticCode {
  return Object.hasOwn(diagnosticLines, code);
}
