import type { ErrorCode, ErrorFacts, IssueCode } from "@/lib/errors";
import type { LocalizableError } from "@/lib/language/en/errors";

/** `{name}` stands for a fact. */
export type Line = string | ((facts: ErrorFacts) => string);

/** The lines of one code; or, as a function, its whole message, with the hint unchanged. */
type ErrorText = { readonly message: Line; readonly hint?: Line } | ((error: LocalizableError) => string);

/** The texts of one room's errors: one for each code. */
export type ErrorTexts<Code extends ErrorCode> = Readonly<Record<Code, ErrorText>>;

/** The single faults that an error names, in Korean. */
export const issueTexts: Readonly<Record<IssueCode, Line>> = {
  "account-in-url": "URL에 사용자 이름이나 비밀번호를 넣을 수 없습니다",
  "app-client-id-format": "앱 클라이언트 ID는 1h57kf5cpq17m0eml12EXAMPLE과 같은 형식입니다",
  "app-client-id-length": "앱 클라이언트 ID는 최대 {maximum}자입니다",
  blank: "비어 있으면 안 됩니다",
  "burst-too-long": "버스트는 버스트 간격보다 길 수 없습니다",
  "empty-week": "적어도 한 시간대는 초당 레코드 수가 0보다 커야 합니다",
  "endpoint-format": "http://localhost:4566과 같은 URL이어야 합니다",
  "identity-pool-id-format": "자격 증명 풀 ID는 us-east-1:1a2b3c4d-…와 같은 형식입니다",
  "identity-pool-id-length": "자격 증명 풀 ID는 최대 {maximum}자입니다",
  "later-than-start": "시작보다 뒤여야 합니다",
  "missing-parameters": "빠진 값: {names}",
  "not-a-share-file": "공유로 만든 파일이 아닙니다",
  "not-an-export": "내보내기로 만든 파일이 아닙니다",
  "not-as-exported": "내보내기의 형식이 아닙니다",
  "not-as-stored": "여기에 저장하는 형식이 아닙니다",
  "not-json": ({ said }) =>
    said === undefined ? "JSON이 아니거나 중간에 잘렸습니다" : "JSON이 아닙니다({said})",
  "not-one-of": "다음 중 하나여야 합니다: {values}",
  "not-put-json": "예상한 형식이 아닙니다",
  "one-line": "1~{maximum}자의 한 줄이어야 합니다",
  "other-failure-count": "실패한 레코드 수는 {counted}개인데 {listed}개만 나와 있습니다",
  "other-record-count": "레코드 {records}개의 결과가 모두 있지 않습니다",
  "query-in-url": "“?”와 “#”이 없는 URL이어야 합니다",
  "ramp-from-zero": "램프가 0에서 시작하면 0보다 커야 합니다",
  "region-format": "AWS 리전은 us-east-1과 같은 형식입니다",
  "stream-name-format": "스트림 이름에는 영문자, 숫자, “_”, “.”, “-”만 쓸 수 있습니다",
  "template-bytes": "템플릿은 최대 {maximum}바이트입니다",
  "template-name": "이름은 눈에 보이는 문자로 된 최대 {maximum}자의 한 줄입니다",
  "too-large": "최댓값은 {maximum}입니다",
  "too-long": "최대 길이는 {maximum}입니다",
  "too-short": "최소 길이는 {minimum}입니다",
  "too-small": ({ exclusive }) =>
    exclusive === 1 ? "{minimum}보다 커야 합니다" : "최솟값은 {minimum}입니다",
  "unknown-key": "알 수 없는 키가 있습니다",
  "unknown-keys": ({ known }) =>
    known === undefined ? "알 수 없는 키: {keys}" : "알 수 없는 키: {keys}. 사용할 수 있는 키: {known}",
  unusable: "사용할 수 없는 값입니다",
  "user-pool-id-format": "사용자 풀 ID는 us-east-1_AbCdEfGhI와 같은 형식입니다",
  "user-pool-id-length": "사용자 풀 ID는 최대 {maximum}자입니다",
  "week-length": "일주일은 시간대마다 하나씩 {minimum}칸입니다",
  "whole-number": "정수여야 합니다",
  "wrong-type": "필요한 형식: {expected}",
};
