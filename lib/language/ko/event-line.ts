import type { ErrorFacts } from "@/lib/errors";
import { fillFacts } from "@/lib/language/fill-facts";
import { formatsOf } from "@/lib/language/formats";
import { errorsText } from "@/lib/language/ko/errors";

const { number } = formatsOf("ko");

/** The events of a run, in Korean, by their kinds; `{name}` stands for a fact. */
const LINES: Readonly<Record<string, string>> = {
  started: "시작됨",
  paused: "일시 중지됨",
  resumed: "재개됨",
  "session-ended": "로그인 세션이 끝났습니다. 다시 로그인할 때까지 기다립니다",
  "credentials-expired": "자격 증명이 만료되었습니다",
  "credentials-refreshed": "자격 증명을 새로 받았습니다",
  throttled: "대상이 스로틀링하여 초당 레코드 {recordsPerSecond}개로 늦췄습니다",
  "outage-began": "전송이 더 이상 성공하지 않습니다: {message}",
  "outage-ended": "전송이 다시 성공합니다",
  "answer-lost": "레코드 {records}개를 보낸 요청의 응답을 받지 못했습니다",
  away: "컴퓨터가 절전 상태였거나 페이지가 {milliseconds}ms 동안 멈춰 있었습니다",
  "rejected oversized": "{bytes}바이트 레코드가 거부되었습니다. 한도: {limit}바이트",
  "rejected expired": "유효 시간이 지난 레코드 {records}개가 거부되었습니다",
  stopping: "중지하는 중입니다. 대기 중인 레코드는 전송합니다",
  "gave-up-waiting": "레코드 {records}개를 더 기다리지 않습니다",
  failing: "오류로 실행을 끝냅니다: {message}",
  finished: "완료됨",
  stopped: "중지됨",
  failed: "실패함",
};

/** One line of the log. A kind that it does not know, from another version's report, is shown as it is. */
export function eventLine(kind: string, facts: ErrorFacts): string {
  const line = LINES[kind === "rejected" ? `rejected ${facts.reason}` : kind] ?? kind;
  return fillFacts(line, { ...facts, message: messageIn(facts) ?? "?" }, number);
}

/** The error that an event tells of. */
function messageIn(facts: ErrorFacts): string | undefined {
  const { code, message } = facts;
  if (code === undefined || message === undefined) return undefined;
  return errorsText.localizeError({ code: String(code), message: String(message), facts }).message;
}
