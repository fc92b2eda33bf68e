import type { SignInErrorCode } from "@/lib/errors";
import type { ErrorTexts } from "@/lib/language/ko/errors/error-text";

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
