import type { ErrorFacts } from "@/lib/errors";
import type { runText as english } from "@/lib/language/en/run";
import { fillFacts, getFormats } from "@/lib/language/formats";
import { errorsText } from "@/lib/language/ko/errors";
import { MAX_SEED_CHARACTERS } from "@/lib/settings/limits";

const { dollars, number, percent } = getFormats("ko");

/** A run, its options, figures, log and cost, in Korean. */
export const runText: typeof english = {
  run: {
    title: "실행",
    controls: "실행 제어",
    status: "실행 상태",
    words: {
      ready: "준비됨",
      sending: "전송 중",
      paused: "일시 중지됨",
      stopping: "중지하는 중",
      finished: "완료됨",
      stopped: "중지됨",
      failed: "실패함",
    },
    send: "전송",
    pause: "일시 중지",
    resume: "재개",
    stop: "중지",
    progress: "전송한 레코드",
    sent: "전송",
    retried: "재시도",
    rejected: "거부",
    waiting: "대기",
    possibleDuplicates: "중복 가능",
    rateNow: "레코드/초",
    elapsed: "경과 시간",
    remaining: "남은 시간",
    of: (sent, target) => `${number(target)}개 중 ${number(sent)}개`,
    outOf: (target) => (target === undefined ? "전송" : `/ ${number(target)}개 전송`),
    empty: "아직 전송한 레코드가 없습니다. 실행의 집계, 차트, 로그가 여기에 표시됩니다.",
    sentOnly: (sent) => `${number(sent)}개 전송`,
    limited: "대상의 속도에 제한됨: 요청한 속도보다 느리게 레코드를 받고 있습니다.",
    limitedHere: "이 컴퓨터의 속도에 제한됨: 요청한 속도만큼 레코드를 만들 수 없습니다.",
    throttledTo: (rate) => `초당 레코드 ${number(Math.round(rate))}개로 늦췄습니다.`,
    sessionEnded: "로그인 세션이 끝나 실행이 기다리고 있습니다.",
    sessionEndedHint: "다시 로그인하면 멈춘 곳부터 이어집니다.",
    blocked: {
      signIn: "전송하려면 로그인하세요.",
      stream: "전송할 스트림을 선택하세요.",
      template: "전송하려면 템플릿의 오류를 고치세요.",
      rate: "전송하려면 속도와 종료 조건을 고치세요.",
      options: "전송하려면 레코드 옵션을 고치세요.",
      keys: "전송하려면 키 템플릿을 고치세요.",
    },
    allAccepted: (stream) => `스트림이 모든 레코드를 받았습니다: ${stream}`,
  },
  options: {
    title: "레코드 옵션",
    gzip: "레코드마다 압축(gzip)",
    lineFeed: "레코드 끝에 줄 바꿈 추가",
    minifyJson: "JSON 최소화",
    keepLineBreaks: "템플릿의 줄 바꿈 유지",
    timeToLive: "유효 시간(초)",
    timeToLiveHint: "이 시간 안에 전송하지 못한 레코드는 거부됩니다.",
    timeToLiveProblem: "0초 초과, 1년 이하",
    neverExpires: "만료 없음",
    seed: "시드",
    seedHint: "시드가 같으면 같은 레코드가 만들어집니다. 비워 두면 매번 다릅니다.",
    seedProblem: `최대 ${MAX_SEED_CHARACTERS}자의 한 줄`,
    summary: (parts) =>
      [
        parts.gzip ? "gzip" : "",
        parts.minifyJson ? "최소화" : "",
        parts.lineFeed ? "줄 바꿈" : "줄 바꿈 없음",
        parts.keepLineBreaks ? "템플릿 줄 바꿈 유지" : "",
        (parts.mark?.kind ?? "none") === "none" ? "" : "실행 표시",
        parts.seed === "" ? "" : "시드 사용",
      ]
        .filter((part) => part !== "")
        .join(", "),
  },
  mark: {
    kind: "실행 표시",
    kinds: { none: "없음", member: "JSON 객체마다 필드 추가", column: "레코드마다 마지막 열 추가" },
    hints: {
      none: "표시가 있으면 전달 패널이 같은 스트림에 있는 다른 레코드와 이 실행의 레코드를 구분합니다.",
      member: "레코드마다 실행 ID가 들어갑니다. 레코드는 JSON 객체여야 합니다.",
      column: "레코드 끝에 실행 ID를 붙입니다. CSV 같은 형식에 씁니다. 다른 텍스트에는 단어처럼 붙습니다.",
    },
    name: "필드 이름",
    nameProblem: "1~64자",
    separator: "구분 기호",
    separators: { ",": "쉼표", ";": "세미콜론", "\t": "탭", "|": "세로줄", " ": "공백" },
  },
  chart: {
    generated: "생성",
    sent: "전송",
    failed: "실패",
    seconds: (value) => `${value}초`,
    summary: (generated, sent, failed) =>
      `현재 초당 레코드 수: 생성 ${number(Math.round(generated))}, 전송 ${number(Math.round(sent))}, 실패 ${number(Math.round(failed))}`,
  },
  figures: {
    title: "수치",
    summary: (cost) => cost,
    bytesNow: "MiB/초",
    recordsOverall: "전체 평균 레코드/초",
    bytesOverall: "전체 평균 MiB/초",
    expectedSoFar: "현재까지 예정된 수",
    skipped: "느려서 건너뜀",
    quotaUsed: "할당량 대비",
    p50: "지연 시간 p50",
    p95: "지연 시간 p95",
    oversized: "크기 초과",
    expired: "유효 시간 만료",
    requests: "요청 수",
    bytesSent: "전송한 데이터",
    outcomeUnknown: "결과 미확인",
    suspended: "절전 또는 정지",
    cost: "현재까지 비용",
    failed: "실패한 시도",
    ms: (value) => `${number(value)}ms`,
    mib: (value) => number(Math.round(value * 100) / 100),
    percent,
  },
  log: {
    title: "로그",
    times: (times, last) => `(${number(times)}회, 마지막 ${last})`,
    line: eventLine,
  },
  pastRuns: {
    title: "지난 실행",
    empty: "이 브라우저에서 끝난 실행이 여기에 표시됩니다.",
    count: (count) => `${number(count)}회`,
    sentTo: (sent, stream) => `${number(sent)}개 → ${stream}`,
    words: {
      sending: "진행 중",
      paused: "진행 중",
      stopping: "진행 중",
      finished: "완료됨",
      stopped: "중지됨",
      failed: "실패함",
      interrupted: "새로 고침으로 중단됨",
    },
    report: "보고서 다운로드",
    reportLabel: (dateTime) => `${dateTime} 실행의 보고서 다운로드`,
    rejected: "거부된 레코드 다운로드",
    omittedRecords: (count) => `거부된 레코드 ${number(count)}개는 파일에 담지 못했습니다.`,
    deleteAll: "지난 실행 지우기",
    interrupted: (sent, stream) =>
      `실행 도중에 페이지가 닫혔습니다. 스트림이 받은 레코드: ${number(sent)}개(${stream}).`,
    uncertain: (waiting) =>
      `${number(waiting)}개가 더 대기 중이거나 전송 중이었고 마지막 순간은 집계되지 않았으므로, 그중 몇 개가 도착했는지는 알 수 없습니다. 더 이상 전송하지 않습니다.`,
  },
  keys: {
    title: "파티션 키",
    kind: "파티션 키 유형",
    kinds: {
      random: "무작위",
      "round-robin": "샤드를 차례대로",
      constant: "모두 같은 키",
      expression: "템플릿의 값",
    },
    constant: "키",
    constantProblem: "1~256자",
    template: "키 템플릿",
    templateHint: "예: {{device}}. 템플릿에 {{… as device}}가 있을 때",
    templateProblem: "키의 템플릿을 입력하세요. 예: {{device}}",
    ignored: "이 스트림은 레코드를 스스로 분산하며 파티션 키를 보지 않습니다.",
    spread: "샤드 분포",
    expected: "예상(키 표본 기준)",
    soFar: "현재까지(키 표본 기준)",
    share: percent,
    hot: "핫",
    hotHint: "핫 샤드는 다른 샤드가 한가할 때에도 먼저 스로틀링됩니다.",
    unknownShards: "스트림의 샤드를 조회할 수 없어 분포를 표시하지 않습니다.",
  },
  cost: {
    title: "비용 및 할당량",
    price: { firehose: "GB당 미국 달러", kinesis: "백만 단위당 미국 달러" },
    quotaRecords: "할당량(레코드/초)",
    quotaBytes: "할당량(MiB/초)",
    basis: {
      firehose: "Firehose는 레코드마다 크기를 5KB 단위로 올림하여 요금을 부과합니다.",
      kinesis: "Kinesis는 25KB의 PUT 페이로드 단위로 레코드 요금을 부과하며, 샤드 시간 요금은 별도입니다.",
    },
    asOf: (date) => `${date} 기준 정가이며 세금은 제외됩니다. AWS 요금 페이지를 확인하고 직접 입력하세요.`,
    otherRegionPrice: (region) =>
      `이 리전의 요금이 표에 없어 다른 리전의 요금을 표시합니다. 기준 리전: ${region}`,
    dollars,
    about: (value) => `약 ${dollars(value)}`,
  },
};

/** The events of a run by kind, in Korean; `{name}` is replaced by the fact of that name. */
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

/** One line of the log. An unknown kind, from another version's report, is shown as it is. */
export function eventLine(kind: string, facts: ErrorFacts): string {
  const line = LINES[kind === "rejected" ? `rejected ${facts.reason}` : kind] ?? kind;
  return fillFacts(line, { ...facts, message: errorMessage(facts) ?? "?" }, number);
}

/** The error that caused the event, in Korean. */
function errorMessage(facts: ErrorFacts): string | undefined {
  const { code, message } = facts;
  if (code === undefined || message === undefined) return undefined;
  return errorsText.localizeError({ code: String(code), message: String(message), facts }).message;
}
