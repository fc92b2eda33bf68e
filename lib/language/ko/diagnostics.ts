import type { ErrorFacts } from "@/lib/errors";
import type { diagnosticsText as english } from "@/lib/language/en/diagnostics";
import { fillFacts, getFormats } from "@/lib/language/formats";
import { argumentLine } from "@/lib/language/ko/argument-texts";
import {
  type Diagnostic,
  type DiagnosticCode,
  quoted,
  type SyntaxExpectation,
} from "@/lib/template/diagnostic";
import type { JsonExpectation } from "@/lib/template/json-problem";

const { number } = getFormats("ko");

/** Diagnostics of a template, in Korean. A diagnostic with an unknown code keeps its English message. */
export const diagnosticsText: typeof english = {
  diagnostic: ({ code, message, facts = {} }) => {
    if (!hasLine(code)) return message;
    const line = LINES[code];
    return typeof line === "string" ? fillLine(line, facts) : line(facts, message);
  },
  fixLabel: ({ code, facts = {} }, { label, insert }) => {
    if (!hasLine(code)) return label;
    const known = FIX_LABELS[code];
    if (known !== undefined) return fillLine(known, facts);
    return insert === "" ? "제거" : `${facts.suggestion ?? insert} 쓰기`;
  },
};

function hasLine(code: string): code is DiagnosticCode {
  return Object.hasOwn(LINES, code);
}

/** In a string, `{name}` is replaced by the fact of that name; a function returns the whole line. */
type Line = string | ((facts: ErrorFacts, message: Diagnostic["message"]) => string);

const RENDERED = "렌더링 결과가 `{word}`입니다. 인수와 참조하는 이름을 확인하세요.";

/** The message of each diagnostic. */
const LINES: Readonly<Record<DiagnosticCode, Line>> = {
  syntax: syntaxLine,
  "unclosed-string": "문자열이 닫히지 않았습니다: `{text}`. 끝나는 곳에 따옴표 `{quote}`를 쓰세요.",
  "nesting-too-deep": (facts) =>
    fillLine(
      facts.parts === undefined
        ? "{limit}단계보다 깊게 중첩되었습니다. 중첩을 줄이세요."
        : "이름이 {parts}개보다 많은 부분으로 되어 있습니다. 줄이세요.",
      facts,
    ),
  "empty-placeholder": "자리표시자가 비어 있습니다. `random.uuid`와 같은 함수를 쓰세요.",
  "format-12-hour":
    "`hh`는 1부터 12까지의 시이며, `A`가 없으면 오전과 오후를 구별할 수 없습니다. `HH`를 쓰세요.",
  "format-hour-24": "`kk`는 1부터 24까지의 시이므로 자정이 24가 됩니다. 0시부터 23시까지는 `HH`를 쓰세요.",
  "format-unpadded-minutes": "`m`은 5분을 5로 쓰므로 시각이 12:5와 같이 됩니다. `mm`을 쓰세요.",
  "format-month-for-minutes": "`MM`은 월인데 시 뒤에 있습니다. 분은 `mm`으로 쓰세요.",
  "format-minutes-for-month": "`mm`은 분인데 날짜 안에 있습니다. 월은 `MM`으로 쓰세요.",
  "format-weekday-for-day": "`dd`는 요일(Su, Mo)인데 날짜 안에 있습니다. 일은 `DD`로 쓰세요.",
  "format-fraction-for-seconds": "`SS`는 초의 소수부인데 분 뒤에 있습니다. 초는 `ss`로 쓰세요.",
  "format-iso": "`iso`는 형식이 아닙니다. 인수를 쓰지 않거나 `{suggestion}` 형식을 쓰세요.",
  "unclosed-placeholder": "자리표시자가 닫히지 않았습니다: `{text}`. 그 뒤에 `{insert}`를 쓰세요.",
  "single-closing-brace":
    "중괄호 하나로 끝나므로 텍스트로 복사됩니다: `{text}`. 자리표시자라면 중괄호 두 개로 끝내세요.",
  "split-closing-braces":
    "이 자리표시자를 끝내는 두 중괄호가 두 줄에 나뉘어 있습니다. 두 번째 중괄호가 객체를 끝내는 것이라면 그 앞에 `}}`를 쓰세요.",
  "escaped-quotes": 'JSON 문자열에서 복사한 텍스트처럼 따옴표가 `\\"`로 되어 있습니다. `"`로 쓰세요.',
  "too-many-placeholders":
    "템플릿의 자리표시자가 {limit}개를 넘습니다. 수를 줄이거나 `#repeat` 블록을 쓰세요.",
  "template-too-large":
    "템플릿이 {bytes}바이트로 한도인 {limit}바이트를 넘습니다. 줄이거나 `#repeat` 블록으로 반복하세요.",
  "unknown-block": "그런 블록이 없습니다: `{name}`. 블록은 repeat, oneOf, case입니다.",
  "unclosed-block": "`#{name}` 블록이 닫히지 않았습니다. 끝나는 곳에 `{{/{name}}}` 태그를 쓰세요.",
  "unexpected-close": "`{{/{name}}}` 태그로 닫을 블록이 없습니다. 지우거나 앞에 `{{#{name}}}` 태그를 쓰세요.",
  "case-outside-one-of": "`#case`는 `#oneOf` 안에 있어야 합니다. 앞에 `{{#oneOf}}` 태그를 쓰세요.",
  "outside-case":
    "`{{#oneOf}}`와 `{{/oneOf}}` 사이의 모든 것은 case 안에 있어야 합니다. 앞에 `{{#case}}`, 뒤에 `{{/case}}` 태그를 쓰세요.",
  "unknown-function": (facts) => {
    const what = String(facts.name).includes(".")
      ? "그런 함수가 없습니다"
      : "그런 함수나 이름 붙인 값이 없습니다";
    const hint =
      facts.suggestion === undefined ? "쓸 수 있는 이름은 도움말에 있습니다." : "혹시 `{suggestion}`인가요?";
    return fillLine(`${what}: \`{name}\`. ${hint}`, facts);
  },
  "reference-before-binding":
    "`{name}`의 값이 아직 없습니다. `as {name}` 표기가 이보다 앞에 있어야 하며, 이미 끝난 블록 안에 있으면 안 됩니다.",
  "not-a-function": "`{name}`의 값에는 인수를 쓸 수 없습니다. `{name}`만 쓰세요.",
  "letter-case": "`{name}`의 올바른 표기는 `{suggestion}`입니다.",
  "ignored-name": "`{ignored}` 부분은 무시됩니다. 이 함수는 `{name}`입니다.",
  "extra-argument": (facts) =>
    fillLine(
      facts.most === 0
        ? "`{name}` 함수는 인수를 받지 않습니다. 이 인수는 무시될 수 있습니다."
        : "`{name}` 함수는 인수를 최대 {most}개 받습니다. 이 인수는 무시될 수 있습니다.",
      facts,
    ),
  "bad-argument": argumentLine,
  "too-many-repetitions": (facts) =>
    fillLine(
      facts.count === undefined
        ? "레코드 하나에서 블록이 한도인 {limit}번보다 많이 반복됩니다. 반복을 줄이세요."
        : "블록이 레코드마다 {count}번 반복되어 한도인 {limit}번을 넘습니다. 반복을 줄이세요.",
      facts,
    ),
  "record-too-large": (facts) =>
    fillLine(
      facts.bytes === undefined
        ? "레코드가 줄 바꿈을 포함하여 한도인 {limit}바이트를 넘습니다. 템플릿을 줄이거나 반복을 줄이세요."
        : "이 템플릿의 레코드는 줄 바꿈을 포함하여 적어도 {bytes}바이트로, 한도인 {limit}바이트를 넘습니다. 줄이세요.",
      facts,
    ),
  "rendered-nan": RENDERED,
  "rendered-undefined": RENDERED,
  "rendered-invalid-date": RENDERED,
  "not-json": ({ offset = 0, expected = "", before = "", found = "" }, message) => {
    if (!isJsonExpectation(expected)) return message;
    const after = before === "" ? "" : `(${quoted(String(before))} 뒤)`;
    const place = `${Number(offset) + 1}번째 문자${after}`;
    const present = found === "" ? "레코드의 끝" : quoted(String(found));
    return `레코드가 JSON처럼 보이지만 JSON이 아닙니다. ${place}에 필요한 것: ${jsonExpectations[expected]}. 현재: ${present}.`;
  },
  "render-failed": (_, message) => `레코드를 렌더링하지 못했습니다. ${message}`,
  "unknown-time-zone":
    '그런 시간대가 없습니다: {timeZone}. "Asia/Seoul"과 같은 IANA 이름이나 "UTC"를 쓰세요.',
};

/** Labels of fixes that do more than insert or remove text. */
const FIX_LABELS: Readonly<Partial<Record<DiagnosticCode, string>>> = {
  "unclosed-placeholder": "자리표시자 닫기",
  "single-closing-brace": "두 번째 중괄호 추가",
  "split-closing-braces": "여기서 자리표시자 끝내기",
  "unclosed-block": "{{/{name}}} 추가",
  "unexpected-close": "제거",
  "ignored-name": "제거",
  "escaped-quotes": '"로 바꾸기',
  "not-json": "따옴표로 묶기",
};

/** Syntax errors, by what the grammar expects. */
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

/** The message of a syntax error; `{shown}` is the text found instead. */
function syntaxLine(facts: ErrorFacts): string {
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

/** The tokens that JSON expects where a text stops being valid JSON. */
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

function isJsonExpectation(fact: string | number): fact is JsonExpectation {
  return Object.hasOwn(jsonExpectations, fact);
}

/** Fills a line with facts; text from the template is shortened to one line. */
function fillLine(line: string, facts: ErrorFacts): string {
  const entries = Object.entries(facts).map(([name, fact]) => [name, shorten(fact)] as const);
  return fillFacts(line, Object.fromEntries(entries), number);
}

function shorten(fact: string | number): string | number {
  return typeof fact === "string" ? quoted(fact).slice(1, -1) : fact;
}
