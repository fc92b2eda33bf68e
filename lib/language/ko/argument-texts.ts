import type { ErrorFacts } from "@/lib/errors";
import type { ArgumentReason, ArgumentTexts } from "@/lib/template/argument-message";
import { formatArgumentMessage } from "@/lib/template/argument-message";

/** Says why an argument of a function or block cannot be used, in Korean. @param message in English, for an unknown reason */
export function argumentLine(facts: ErrorFacts, message: string): string {
  const { name, reason } = facts;
  if (!isReason(reason)) return message;
  const why = formatArgumentMessage(WORDS, reason, facts);
  return name === undefined ? why : `\`${name}\`: ${why}`;
}

function isReason(reason: string | number | undefined): reason is ArgumentReason {
  return reason !== undefined && Object.hasOwn(WORDS.reasons, reason);
}

/** Reasons why an argument cannot be used. No particle follows a fact, because its form would depend on the fact. */
const WORDS: ArgumentTexts = {
  reasons: {
    missing: '"{parameter}" 인수가 없습니다. 필요한 값: {expected}.',
    required: '필수 인수 "{parameter}" 값이 없습니다.',
    wrong: '"{parameter}" 인수에 쓸 수 없는 값입니다: {value}. 필요한 값: {expected}.',
    "below-minimum": '"{parameter}" 인수는 {minimum} 이상이어야 합니다. 현재 값: {value}.',
    "above-maximum": '"{parameter}" 인수는 {maximum} 이하여야 합니다. 현재 값: {value}.',
    "not-above-zero": '"{parameter}" 인수는 0보다 커야 합니다. 현재 값: {value}.',
    "zero-step": '"{parameter}" 인수는 0일 수 없습니다.',
    "min-above-max": '"min"은 "max"보다 클 수 없습니다. 현재 값: {min}, {max}.',
    "outside-min-and-max": '"{parameter}" 인수는 "min"과 "max" 사이에 있어야 합니다. 현재 값: {value}.',
    "not-together": '"{parameter}", "{other}" 인수는 함께 쓸 수 없습니다. 하나를 빼세요.',
    "unknown-option": '"{option}" 옵션이 없습니다. 쓸 수 있는 옵션: {options}.',
    "misspelt-option": '"{option}" 옵션이 없습니다. 올바른 이름: "{meant}".',
    "no-multiple": "{min}부터 {max}까지에는 {step}의 배수가 없습니다.",
    "too-many-multiples": "{min}부터 {max}까지에는 {step}의 배수가 너무 많습니다.",
    "too-far": "{min}부터 {max}까지는 수로 나타내기에 너무 넓습니다.",
    "no-weight": '"{parameter}" 인수에는 0보다 큰 가중치가 적어도 하나 있어야 합니다.',
    "different-lengths":
      '"weights"와 "data"의 길이가 같아야 합니다. 현재 길이: weights {weights}, data {data}.',
    "weighted-members": '목록의 각 항목은 {"weight": 5, "value": "sunny"}와 같은 객체여야 합니다.',
    "lookup-needs-two": "키와 표가 필요합니다.",
    "optional-needs-two": "확률과 값이 필요합니다. 예: optional(0.9, internet.email).",
    "json-needs-one": '"value" 인수가 없습니다. 예: json(name.findName).',
    "no-character-left": '"exclude"가 모든 문자를 제외하여 고를 문자가 없습니다.',
    "no-first-digit-left": '"exclude" 때문에 첫 자리에 쓸 숫자가 없습니다.',
    "no-characters": '"characters"에는 문자가 적어도 하나 있어야 합니다.',
    "no-word-key": '"enumObject"에는 숫자가 아닌 키가 있어야 합니다.',
    "card-too-long": '"string"의 결과는 {maximum}자 이하여야 합니다.',
    "no-such-word": "{length}글자인 단어가 없습니다.",
    "no-such-word-in-range": "{min}~{max}글자인 단어가 없습니다.",
    "text-too-long": "텍스트가 레코드의 한도보다 깁니다. 현재 개수: {count}. 줄이세요.",
    pattern: '"{parameter}" 인수의 패턴을 쓸 수 없습니다. {problem}',
    "repeat-without-count": '횟수가 없습니다. {{#repeat 3}} 또는 {{#repeat {"min": 1, "max": 5}}}로 쓰세요.',
    "repeat-count": '횟수는 0 이상의 정수이거나 {"min": 1, "max": 5}와 같은 범위여야 합니다.',
    "repeat-limit": "횟수는 {limit} 이하여야 합니다. 현재 값: {value}.",
    "one-of-without-case": "case가 없습니다. 그 안에 {{#case}} … {{/case}}를 쓰세요.",
    "one-of-without-weight": "적어도 하나의 case에는 0보다 큰 가중치가 있어야 합니다.",
    "case-weight": "가중치는 0.7과 같은 0 이상의 숫자여야 합니다.",
    "block-argument": "이런 인수는 받지 않습니다. 지우세요.",
    unexpected: "{message}",
  },
  expected: {
    number: "숫자",
    "whole-number": "정수",
    "whole-number-between": "{minimum}부터 {maximum}까지의 정수",
    "whole-number-of-digits": "{digits}자리 이하의 정수",
    "above-zero": "0보다 큰 숫자",
    "number-or-range": '정수 또는 {"min", "max"}',
    "ordered-range": "min이 max보다 크지 않은 범위",
    text: "문자열",
    "text-or-list": "문자열 또는 문자열의 목록",
    "some-digits": "{digits}자리 이하의 숫자",
    boolean: "true 또는 false",
    "one-of": "{words} 중 하나",
    list: "[1, 2]와 같은 목록",
    "full-list": "항목이 하나 이상인 목록",
    "word-list": "단어가 하나 이상인 목록",
    object: "객체",
    "full-object": '{"a": 1}과 같이 키가 하나 이상인 객체',
    options: '{"min": 1, "max": 5}와 같은 객체',
    "options-with": "{words} 옵션이 있는 객체",
    table: '{"7": "Seoul"}과 같은 객체 또는 목록',
    "weighted-list": '[{"weight": 3, "value": "OK"}, {"weight": 1, "value": "FAIL"}]과 같은 목록',
    "weighted-member": '{"weight": 3, "value": "OK"}와 같은 객체',
    date: '"2024-01-31" 또는 "2024-01-31T12:00:00Z"와 같은 날짜',
    "date-between": "{minimum}년부터 {maximum}년까지의 날짜",
    duration: '"500ms", "30s", "10m", "1h", "1d"와 같은 시간 길이',
    pattern: "문자열로 쓴 패턴",
    "character-class": "[A-Z0-9]와 같은 문자 클래스 하나",
    network: "10.1.0.0/16과 같은 블록",
    "card-issuer": "{words} 중 하나, 또는 숫자 자리에 #을 쓴 형식",
  },
  patternProblems: {
    "group-not-closed": "여는 괄호 ( 뒤에 닫는 괄호 )가 없습니다.",
    "group-not-opened": "닫는 괄호 ) 앞에 여는 괄호 (가 없습니다.",
    "groups-too-deep": "괄호가 {limit}단계보다 깊게 중첩되었습니다.",
    "class-not-closed": "[ 뒤에 ]가 없습니다.",
    "class-range": "범위의 순서가 틀렸거나 너무 깁니다: {part}.",
    "class-empty": "고를 문자가 없습니다: {part}.",
    "nothing-to-repeat": "{part} 앞에 반복할 것이 없습니다.",
    "repeat-order": "수의 순서가 틀렸습니다: {part}.",
    lookaround: "(?= 또는 (?<=로 앞뒤를 살피는 패턴은 쓸 수 없습니다.",
    "escape-not-possible": "여기에는 쓸 수 없습니다: {part}.",
    "escape-at-end": "마지막 \\ 뒤에 아무것도 없습니다.",
    "too-large": "패턴이 레코드의 한도보다 긴 텍스트를 만들 수 있습니다.",
  },
};
