import type { signInText as english } from "@/lib/language/en/sign-in";

/** The attributes that a user pool can ask for, as the AWS console calls them. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  name: "이름",
  given_name: "이름(성 제외)",
  family_name: "성",
  middle_name: "중간 이름",
  nickname: "별명",
  preferred_username: "선호하는 사용자 이름",
  email: "이메일",
  phone_number: "전화번호",
  address: "주소",
  birthdate: "생년월일",
  gender: "성별",
  locale: "로캘",
  zoneinfo: "시간대",
  picture: "사진",
  profile: "프로필",
  website: "웹 사이트",
};

/** What the page says about signing in and its settings, in Korean. */
export const signInText: typeof english = {
  signIn: {
    username: "사용자 이름",
    password: "비밀번호",
    keep: "로그인 상태 유지",
    submit: "로그인",
    submitting: "로그인하는 중…",
    out: "로그아웃",
    signedInAs: (name) => `로그인한 사용자: ${name}`,
    why: "레코드를 전송하려면 로그인하세요. 로그인하지 않아도 템플릿을 편집하고 샘플을 볼 수 있습니다.",
    newPassword: "새 비밀번호",
    newPasswordTitle: "새 비밀번호 설정",
    newPasswordWhy: "받은 비밀번호는 첫 로그인에만 사용할 수 있습니다.",
    newPasswordSubmit: "설정하고 계속",
    attribute: (name) => ATTRIBUTES[name] ?? name.replaceAll("_", " "),
    pool: (id) => `사용자 풀 ${id}`,
  },
  settings: {
    open: "설정",
    title: "로그인 설정",
    none: "이 사이트에는 아직 로그인 설정이 없습니다.",
    noneHint:
      "CloudFormation 스택의 출력 탭에 있는 링크를 열거나 여기에 ID 네 개를 입력하세요. 사이트 운영자는 config.json에 넣을 수 있습니다.",
    region: "사용자 풀의 리전",
    userPoolId: "사용자 풀 ID",
    userPoolClientId: "앱 클라이언트 ID",
    identityPoolId: "자격 증명 풀 ID",
    save: "저장",
    cancel: "취소",
    reset: "이 사이트의 설정 사용",
    fromDeployment: "이 사이트에 포함된 설정입니다(config.json).",
    fromLink: "링크로 받은 설정입니다.",
    fromSettings: "직접 입력한 설정입니다.",
  },
  linkQuestion: {
    title: "이 링크는 다른 사용자 풀을 가리킵니다",
    text: (link, current) =>
      `링크의 사용자 풀: ${link}. 현재 페이지의 사용자 풀: ${current}. 레코드는 로그인한 계정으로 전송됩니다. 링크를 준 사람을 신뢰할 때만 링크의 사용자 풀을 사용하세요.`,
    accept: "링크의 사용자 풀 사용",
    decline: "현재 사용자 풀 유지",
  },
};
