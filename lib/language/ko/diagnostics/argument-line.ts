import type { ErrorFacts } from "@/lib/errors";
import { argumentWords } from "@/lib/language/ko/diagnostics/argument-words";
import type { ArgumentReason } from "@/lib/template/argument-message";
import { argumentMessage } from "@/lib/template/argument-message";

/** Why an argument cannot be used, of which function or block, where that is known. */
export function argumentLine(facts: ErrorFacts, message: string): string {
  const { name, reason } = facts;
  if (!isReason(reason)) return message;
  const why = argumentMessage(argumentWords, reason, facts);
  return name === undefined ? why : `\`${name}\`: ${why}`;
}

function isReason(reason: string | number | undefined): reason is ArgumentReason {
  return reason !== undefined && Object.hasOwn(argumentWords.reasons, reason);
}
