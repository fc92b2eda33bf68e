import type { RunErrorCode } from "@/lib/errors";
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
