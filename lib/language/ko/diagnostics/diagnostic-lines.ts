import type { ErrorFacts } from "@/lib/errors";
import { argumentLine } from "@/lib/language/ko/diagnostics/argument-line";
import { isJsonExpectation, jsonExpectations } from "@/lib/language/ko/diagnostics/json-expectations";
import { syntaxLine } from "@/lib/language/ko/diagnostics/syntax-line";
import { toldLine } from "@/lib/language/ko/diagnostics/told-line";
import type { DiagnosticCode } from "@/lib/template/diagnostic";
import { type Diagnostic, quoted } from "@/lib/template/diagnostic";

/** In a string `{name}` stands for a fact; a function gives the whole line. */
type Line = string | ((facts: ErrorFacts, message: Diagnostic["message"]) => string);

const RENDERED = "렌더링 결과가 `{word}`입니다. 인수와 참조하는 이름을 확인하세요.";

/** What is wrong with a template, by the diagnostic's code. */
export const diagnosticLines: Readonly<Record<DiagnosticCode, Line>> = {
  syntax: syntaxLine,
  "unclosed-string": "문자열이 닫히지 않았습니다: `{text}`. 끝나는 곳에 따옴표 `{quote}`를 쓰세요.",
  "nesting-too-deep": (facts) =>
    toldLine(
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
    return toldLine(`${what}: \`{name}\`. ${hint}`, facts);
  },
  "reference-before-binding":
    "`{name}`의 값이 아직 없습니다. `as {name}` 표기가 이보다 앞에 있어야 하며, 이미 끝난 블록 안에 있으면 안 됩니다.",
  "not-a-function": "`{name}`의 값에는 인수를 쓸 수 없습니다. `{name}`만 쓰세요.",
  "letter-case": "`{name}`의 올바른 표기는 `{suggestion}`입니다.",
  "ignored-name": "`{ignored}` 부분은 무시됩니다. 이 함수는 `{name}`입니다.",
  "extra-argument": (facts) =>
    toldLine(
      facts.most === 0
        ? "`{name}` 함수는 인수를 받지 않습니다. 이 인수는 무시될 수 있습니다."
        : "`{name}` 함수는 인수를 최대 {most}개 받습니다. 이 인수는 무시될 수 있습니다.",
      facts,
    ),
  "bad-argument": argumentLine,
  "too-many-repetitions": (facts) =>
    toldLine(
      facts.count === undefined
        ? "레코드 하나에서 블록이 한도인 {limit}번보다 많이 반복됩니다. 반복을 줄이세요."
        : "블록이 레코드마다 {count}번 반복되어 한도인 {limit}번을 넘습니다. 반복을 줄이세요.",
      facts,
    ),
  "record-too-large": (facts) =>
    toldLine(
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
