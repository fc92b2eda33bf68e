import type { ErrorFacts } from "@/lib/errors";
import { fillFacts } from "@/lib/language/fill-facts";
import type { SyntaxExpectation } from "@/lib/template/diagnostic";

/** What a tag lacks, by what the grammar wants there. */
const EXPECTATIONS: Readonly<Record<SyntaxExpectation, string>> = {
  value: "여기에 값이 있어야 합니다. 현재: {shown}.",
  "value-in-quotes": "여기에 값이 있어야 합니다. 현재: {shown}. 문자열은 따옴표로 묶습니다.",
  "name-after-dot": "점 뒤에 이름이 있어야 합니다. 현재: {shown}.",
  "name-after-as": "`as` 뒤에 이름이 있어야 합니다. 현재: {shown}.",
  key: "여기에 키가 있어야 합니다. 현재: {shown}.",
  colon: "키 {key} 뒤에 콜론이 있어야 합니다. 현재: {shown}.",
  "comma-or-closing": "여기에 `,` 또는 `{closing}` 기호가 있어야 합니다. 현재: {shown}.",
  "block-name": "`{mark}` 뒤에 블록 이름(repeat, oneOf, case)이 있어야 합니다.",
  end: "자리표시자가 여기서 끝나야 합니다. 현재: {shown}.",
};

/** A tag that does not follow the grammar; `{shown}` stands for what is found there. */
export function syntaxLine(facts: ErrorFacts): string {
  const { expected } = facts;
  if (!isExpectation(expected)) return "이 부분은 읽을 수 없습니다.";
  return fillFacts(EXPECTATIONS[expected], { ...facts, shown: shown(facts) }, String);
}

function isExpectation(expected: string | number | undefined): expected is SyntaxExpectation {
  return expected !== undefined && Object.hasOwn(EXPECTATIONS, expected);
}

function shown({ found, token = "" }: ErrorFacts): string {
  if (found === "end") return "자리표시자의 끝";
  if (found === "string") return `문자열 ${token}`;
  return found === "number" ? `숫자 ${token}` : String(token);
}
