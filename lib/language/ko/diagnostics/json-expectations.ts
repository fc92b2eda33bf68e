import type { JsonExpectation } from "@/lib/template/json-problem";

/** The tokens that JSON needs where a text stops being JSON, in Korean. */
export const jsonExpectations: Readonly<Record<JsonExpectation, string>> = {
  value: "값",
  "value-or-end": "값 또는 `]`",
  key: "큰따옴표로 묶은 키",
  "key-or-end": "큰따옴표로 묶은 키 또는 `}`",
  colon: "`:`",
  "comma-or-brace": "`,` 또는 `}`",
  "comma-or-bracket": "`,` 또는 `]`",
  end: "레코드의 끝",
};

export function isJsonExpectation(fact: string | number): fact is JsonExpectation {
  return Object.hasOwn(jsonExpectations, fact);
}
