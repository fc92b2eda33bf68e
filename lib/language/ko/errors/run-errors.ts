import type { CommandErrorCode, RenderErrorCode, RunErrorCode } from "@/lib/errors";
import { diagnosticsText } from "@/lib/language/ko/diagnostics";
import type { ErrorTexts } from "@/lib/language/ko/errors/error-text";

/** Errors of runs, in Korean. */
export const runErrors: ErrorTexts<RunErrorCode> = {
  unexpected: { message: "예상하지 못한 문제가 발생했습니다: {said}" },
  "worker-failed": {
    message: ({ problem }) =>
      problem === undefined ? "실행의 워커를 불러오지 못했습니다." : "실행의 워커가 실패했습니다: {problem}.",
    hint: "페이지를 다시 불러오세요. 집계는 실패하기 직전의 값입니다.",
  },
  "bad-partition-key": {
    message: ({ characters }) =>
      characters === 0 ? "파티션 키가 비어 있습니다." : "파티션 키가 너무 깁니다({characters}자).",
    hint: "레코드마다 1~256자의 키를 지정하세요.",
  },
  "mark-needs-object": {
    message: "레코드가 JSON 객체가 아니므로 멤버를 추가할 수 없습니다: {name}",
    hint: "마지막 열로 실행 표시를 넣거나 실행 표시 없이 전송하세요.",
  },
  "mark-name-taken": {
    message: "레코드에 이미 같은 이름의 멤버가 있습니다: {name}",
    hint: "실행 표시에 다른 이름을 사용하세요.",
  },
  "rate-settings": { message: "속도를 사용할 수 없습니다: {issues}.", hint: "속도를 고치세요." },
  "run-options": { message: "실행을 시작할 수 없습니다: {problem}.", hint: "고친 뒤 다시 전송하세요." },
  "every-record-oversized": {
    message:
      "레코드 {records}개가 연속으로 크기 한도를 넘었습니다. 마지막 레코드: {bytes}바이트, 대상의 한도: {limit}바이트",
    hint: "템플릿을 줄이세요.",
  },
  "destination-silent": {
    message: "대상이 {minutes}분 동안 레코드를 하나도 받지 않았고, 그동안 레코드의 유효 시간이 지났습니다.",
    hint: "네트워크와 스트림을 확인한 뒤 다시 전송하세요.",
  },
  "credentials-always-expired": {
    message: "대상이 새 자격 증명을 {times}번 연속으로 만료된 것으로 판단했습니다.",
    hint: "이 컴퓨터의 시계가 맞는지 확인한 뒤 다시 로그인하세요.",
  },
};

/** Errors of rendering, in Korean. */
export const renderErrors: ErrorTexts<RenderErrorCode> = {
  "bad-argument": diagnosticsText.diagnostic,
  "render-failed": diagnosticsText.diagnostic,
  "unknown-time-zone": {
    message: "그런 시간대가 없습니다: {timeZone}",
    hint: '"Asia/Seoul"과 같은 IANA 이름이나 "UTC"를 쓰세요.',
  },
  "too-many-repetitions": {
    message: "레코드 하나에서 블록이 너무 많이 반복됩니다. 한도: {limit}회",
    hint: "반복 횟수를 줄이세요.",
  },
  "record-too-large": {
    message: "레코드가 너무 큽니다. 줄 바꿈을 포함한 한도: {limit}바이트",
    hint: "템플릿을 줄이거나 반복 횟수를 줄이세요.",
  },
};

/** Errors of the command line, in Korean. */
export const commandErrors: ErrorTexts<CommandErrorCode> = {
  "bad-command-line": {
    message: "명령줄을 사용할 수 없습니다: {said}",
    hint: "--help로 사용법을 확인하세요.",
  },
  "unreadable-file": { message: "파일을 읽을 수 없습니다: {said}" },
};
