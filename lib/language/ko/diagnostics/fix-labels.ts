import type { DiagnosticCode } from "@/lib/template/diagnostic";

/** What the fix of a diagnostic does, by its code, where it does more than write or remove something. */
export const fixLabels: Readonly<Partial<Record<DiagnosticCode, string>>> = {
  "unclosed-placeholder": "자리표시자 닫기",
  "single-closing-brace": "두 번째 중괄호 추가",
  "split-closing-braces": "여기서 자리표시자 끝내기",
  "unclosed-block": "{{/{name}}} 추가",
  "unexpected-close": "제거",
  "ignored-name": "제거",
  "escaped-quotes": '"로 바꾸기',
  "not-json": "따옴표로 묶기",
};
