import type { AwsErrorCode, ErrorFacts, SignInErrorCode } from "@/lib/errors";
import type { ErrorTexts } from "@/lib/language/ko/errors/error-text";

const PROXY_HINT = "프록시가 응답을 바꾸었거나 config.json의 endpoint가 잘못되었을 수 있습니다.";
const CORS_HINT =
  "버킷의 CORS 규칙이 이 페이지를 막고 있을 수도 있습니다. 페이지의 오리진, GET과 PUT 메서드, 모든 헤더를 허용해야 합니다.";
const IN_REGION = (facts: ErrorFacts) => (facts.region ? `(리전: ${facts.region})` : "");

/** Errors of calls to AWS, in Korean. */
export const awsErrors: ErrorTexts<AwsErrorCode> = {
  aborted: { message: "호출을 중단했습니다." },
  "given-up": {
    message: "응답이 오기 전에 실행이 중지되어 호출을 포기했습니다.",
    hint: "레코드는 저장되었을 수도 있습니다.",
  },
  "no-answer": {
    message: ({ timeoutMs, problem }) => {
      if (timeoutMs !== undefined) return "{timeoutMs}ms 안에 응답이 없어 호출을 포기했습니다.";
      return problem === undefined ? "사용자 풀이 응답하지 않습니다." : "응답이 없습니다({problem}).";
    },
    hint: (facts) => {
      if (facts.timeoutMs !== undefined) return "레코드는 저장되었을 수도 있습니다.";
      if (facts.problem === undefined)
        return "네트워크 연결을 확인한 뒤 다시 시도하세요. 로그인 설정의 리전이 잘못되었을 수도 있습니다.";
      const check = `네트워크 연결과 리전을 확인하세요${IN_REGION(facts)}. 방화벽이나 광고 차단 프로그램이 막고 있을 수도 있습니다.`;
      return String(facts.resource).includes(":s3:::") ? `${check} ${CORS_HINT}` : check;
    },
  },
  "credentials-expired": {
    message: "임시 AWS 자격 증명이 만료되었습니다.",
    hint: "Headwater가 새 자격 증명을 자동으로 받습니다.",
  },
  "clock-corrected": {
    message: "이 컴퓨터의 시계가 AWS의 시계와 다릅니다.",
    hint: "이제부터 AWS의 시계를 기준으로 합니다.",
  },
  "clock-skewed": {
    message: "AWS가 요청 시각을 거부했습니다({said}).",
    hint: "이 컴퓨터의 시계를 자동 시간으로 맞춘 뒤 다시 시도하세요.",
  },
  throttled: {
    message: "AWS가 속도를 낮추도록 요청했습니다({service}: {said}).",
    hint: "Headwater가 자동으로 속도를 낮춥니다. 속도를 줄이거나 할당량을 늘리면 피할 수 있습니다.",
  },
  unavailable: {
    message: "AWS가 응답하지 못했습니다(상태 {status}, {service}).",
    hint: "Headwater가 자동으로 다시 시도합니다.",
  },
  "answer-unreadable": {
    message: ({ issues, status }) => {
      if (issues !== undefined) return "AWS의 응답을 읽을 수 없습니다: {issues}.";
      return status === undefined
        ? "AWS의 응답을 읽을 수 없습니다."
        : "AWS의 응답이 아닙니다(상태 {status}).";
    },
    hint: ({ action, status }) =>
      action === undefined && status === undefined
        ? `레코드를 다시 전송하므로 중복될 수 있습니다. ${PROXY_HINT}`
        : PROXY_HINT,
  },
  "access-denied": {
    message: ({ resource }) =>
      resource
        ? "액세스가 거부되었습니다. 로그인한 사용자에게 권한이 없습니다. 작업: {action}, 리소스: {resource}"
        : "액세스가 거부되었습니다. 로그인한 사용자에게 권한이 없습니다. 작업: {action}",
    hint: ({ deniedBy, limitedBy, resource }) => {
      const what = resource ? "{action}(리소스: {resource})" : "{action}";
      if (deniedBy)
        return `명시적 거부가 있습니다. 거부된 작업: ${what}, 정책: {deniedBy}. 계정 관리자가 해제할 수 있습니다.`;
      const also = limitedBy ? " 권한을 제한하는 다음 정책에서도 허용해야 합니다: {limitedBy}." : "";
      return `자격 증명 풀의 인증된 사용자 역할에 다음 작업을 허용하세요: ${what}.${also}`;
    },
  },
  "not-direct-put": {
    message: ({ source }) =>
      source === undefined
        ? "이 스트림은 호출자가 아닌 다른 소스에서 레코드를 받습니다. 리소스: {resource}"
        : "이 스트림은 호출자가 아닌 다른 소스에서 레코드를 받습니다. 스트림: {stream}, 소스: {source}",
    hint: ({ source }) =>
      source === undefined
        ? "소스가 Direct PUT인 Firehose 스트림을 선택하세요."
        : "소스가 Direct PUT인 Firehose 스트림을 선택하거나, 이 스트림이 읽는 Kinesis 스트림으로 전송하세요.",
  },
  "not-active": {
    message: ({ stream }) =>
      stream === undefined
        ? "활성 상태가 아닙니다({said}). 리소스: {resource}"
        : "스트림이 활성 상태가 아닙니다. 스트림: {stream}, 상태: {status}",
    hint: ({ status }) =>
      typeof status === "string" && status !== "CREATING" && status !== "UPDATING"
        ? "다른 스트림을 선택하거나 새로 만드세요."
        : "새 스트림이 활성화되기까지 1~2분이 걸립니다. 잠시 뒤에 다시 시도하세요.",
  },
  "not-found": {
    message: ({ resource }) => (resource ? "찾을 수 없습니다: {resource}" : "리소스를 찾을 수 없습니다."),
    hint: (facts) =>
      `이름과 리전을 확인하세요${IN_REGION(facts)}. 방금 만든 리소스는 나타나기까지 1분쯤 걸릴 수 있습니다.`,
  },
  "key-trouble": {
    message: "암호화 키를 사용할 수 없습니다({service}: {said}). 리소스: {resource}",
    hint: "KMS 키가 있고 활성화되어 있는지, 키 정책에서 스트림과 역할에 사용을 허용하는지 확인하세요.",
  },
  "other-region": {
    message: (facts) => `다른 리전에 있습니다${IN_REGION(facts)}. 리소스: {resource}`,
    hint: "리소스가 있는 리전을 선택하세요.",
  },
  "service-not-available": {
    message: (facts) => `이 계정에서는 사용할 수 없는 작업입니다${IN_REGION(facts)}: {action}({service}).`,
    hint: "계정에서 리전이나 서비스를 활성화하거나 다른 리전을 선택하세요.",
  },
  "credentials-refused": {
    message: "AWS가 이 자격 증명을 받아들이지 않습니다({service}: {said}).",
    hint: (facts) =>
      `로그아웃한 뒤 다시 로그인하세요. 계속되면 계정에서 리전이 활성화되어 있는지${IN_REGION(facts)}, 프록시가 요청을 바꾸지 않는지 확인하세요.`,
  },
  "not-an-aws-answer": { message: "AWS의 응답이 아닙니다(상태 {status}).", hint: PROXY_HINT },
  refused: {
    message: "AWS가 요청을 거부했습니다. 작업: {action}({service}: {said}).",
    hint: "AWS의 메시지에서 필요한 것을 확인하세요.",
  },
  "object-damaged": {
    message: "객체의 압축을 풀 수 없습니다({problem}). 키: {key}",
    hint: "gzip 파일처럼 시작하지만 gzip이 아니거나 중간에 잘렸습니다.",
  },
  "object-cut-short": {
    message: "객체가 중간에 끝났습니다({position}/{bytes}바이트). 키: {key}",
    hint: "객체가 바뀌었을 수 있습니다. 다시 확인하세요.",
  },
};

/** Errors of signing in, in Korean. */
export const signInErrors: ErrorTexts<SignInErrorCode> = {
  "too-many-attempts": {
    message: "로그인을 너무 많이 시도했습니다.",
    hint: "몇 분 기다린 뒤 다시 시도하세요.",
  },
  "user-pool-unavailable": {
    message: "사용자 풀이 응답하지 못했습니다.",
    hint: "잠시 뒤에 다시 시도하세요.",
  },
  "user-pool-unreadable": {
    message: "사용자 풀의 응답이 아닙니다.",
    hint: "다시 시도하세요. 계속되면 프록시가 막고 있거나 config.json의 endpoint가 잘못된 것입니다.",
  },
  "user-pool-not-found": {
    message: "사용자 풀을 찾을 수 없습니다(상태 {status}). 사용자 풀 ID: {userPoolId}",
    hint: "스택의 출력 탭에서 사용자 풀 ID를 다시 복사하세요.",
  },
  "session-ended": {
    message: "로그인 세션이 끝났습니다.",
    hint: "다시 로그인하세요. 기다리던 실행은 멈춘 곳부터 이어집니다.",
  },
  "sign-in-timed-out": {
    message: "로그인에 시간이 너무 오래 걸렸습니다.",
    hint: "처음부터 다시 로그인하세요.",
  },
  "user-disabled": {
    message: "비활성화된 사용자입니다.",
    hint: "사용자 풀 관리자에게 활성화를 요청하세요.",
  },
  "temporary-password-expired": {
    message: "임시 비밀번호가 만료되었습니다.",
    hint: "사용자 풀 관리자에게 새 초대를 요청하세요.",
  },
  "client-secret": {
    message: "앱 클라이언트에 보안 암호가 있습니다. 웹 페이지는 보안 암호를 지킬 수 없습니다.",
    hint: "로그인 설정에서 보안 암호가 없는 앱 클라이언트를 사용하세요.",
  },
  "srp-not-enabled": {
    message: "앱 클라이언트가 SRP 로그인을 허용하지 않습니다.",
    hint: "앱 클라이언트에서 ALLOW_USER_SRP_AUTH와 ALLOW_REFRESH_TOKEN_AUTH를 활성화하세요.",
  },
  "wrong-password": {
    message: "사용자 이름 또는 비밀번호가 잘못되었습니다.",
    hint: "대소문자를 포함해 둘 다 확인하세요. 둘 다 맞다면 로그인 설정의 사용자 풀 ID를 확인하세요.",
  },
  "unknown-user": {
    message: "이 사용자 풀에 그런 이름의 사용자가 없습니다.",
    hint: "이름과 로그인 설정이 맞는지 확인하세요.",
  },
  "password-reset-required": {
    message: "로그인하려면 먼저 이 사용자의 비밀번호를 재설정해야 합니다.",
    hint: "사용자 풀 관리자에게 새 비밀번호를 요청하세요.",
  },
  "user-not-confirmed": {
    message: "아직 확인되지 않은 사용자입니다.",
    hint: "초대에 있는 링크나 코드를 사용하거나, 사용자 풀 관리자에게 확인을 요청하세요.",
  },
  "password-policy": {
    message: ({ said }) => `새 비밀번호가 사용자 풀의 규칙에 맞지 않습니다.${said ? " {said}" : ""}`,
    hint: "더 길게, 대문자와 소문자, 숫자, 기호를 섞어서, 전에 쓰지 않은 비밀번호로 정하세요.",
  },
  "unknown-client": {
    message: "로그인 설정의 앱 클라이언트가 존재하지 않습니다.",
    hint: "로그인 설정의 앱 클라이언트 ID와 리전을 확인하세요.",
  },
  "sign-in-blocked": {
    message: ({ said }) => `사용자 풀 앞의 방화벽(AWS WAF)이 로그인을 거부했습니다.${said ? " {said}" : ""}`,
    hint: "다른 네트워크에서 시도하거나 사용자 풀 관리자에게 문의하세요.",
  },
  "sign-in-failed": {
    message: "로그인하지 못했습니다({service}: {said}).",
    hint: "다시 시도하세요. 계속되면 로그인 설정을 확인하세요.",
  },
  "challenge-unsupported": {
    message: "사용자 풀이 이 페이지에서 할 수 없는 인증을 요구합니다: {challenge}",
    hint: "다중 인증(MFA)이나 사용자 지정 인증이 없는 사용자로 로그인하세요.",
  },
  "unknown-identity-pool": {
    message: "로그인 설정의 자격 증명 풀이 존재하지 않습니다.",
    hint: "로그인 설정의 자격 증명 풀 ID를 확인하세요.",
  },
  "identity-pool-roles": {
    message: "자격 증명 풀에 로그인한 사용자가 맡을 수 있는 역할이 없습니다.",
    hint: "자격 증명 풀에 인증된 사용자 역할을 지정하세요. 역할의 신뢰 정책에 이 자격 증명 풀이 있어야 합니다.",
  },
  "identity-pool-distrusts": {
    message: "자격 증명 풀이 이 사용자 풀의 사용자를 받아들이지 않습니다.",
    hint: "자격 증명 풀의 로그인 공급자에 사용자 풀과 앱 클라이언트를 추가하거나, 로그인 설정의 ID를 확인하세요.",
  },
  "identity-pool-refused": {
    message: "자격 증명 풀이 AWS 자격 증명 발급을 거부했습니다.",
    hint: "로그아웃한 뒤 다시 로그인하세요. 계속되면 이 사용자 풀에 대한 자격 증명 풀 설정을 확인하세요.",
  },
};
