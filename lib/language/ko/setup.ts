import type { setupText as english } from "@/lib/language/en/setup";

/** What the set-up page says, in Korean. */
export const setupText: typeof english = {
  title: "AWS 계정 설정",
  back: "워크벤치로 돌아가기",
  open: "AWS 계정 설정 방법",
  why: "CloudFormation 스택 두 개로 모든 것을 만듭니다. 하나는 레코드가 갈 곳을, 다른 하나는 레코드를 보낼 사람을 정합니다. 각 단계는 콘솔이나 명령줄에서 할 수 있으며, 점검 목록에서 아직 빠진 것을 볼 수 있습니다.",
  elsewhere: (endpoint) =>
    `이 페이지는 AWS가 아니라 ${endpoint}에 연결되어 있으며, 아래 확인도 그 엔드포인트를 대상으로 합니다. 자신의 계정을 쓰려면 이 페이지를 중지하고 npm run serve를 실행하세요.`,
  copy: "복사",
  copyOf: (what) => `복사: ${what}`,
  copied: "복사했습니다.",
  failed: "이 브라우저에서는 페이지가 복사할 수 없습니다. 텍스트를 직접 선택하세요.",
  download: (file) => `${file} 다운로드`,
  newStack: (region) => `콘솔에서 스택 만들기(${region})`,
  outputs: (region) => `콘솔에서 스택과 출력 보기(${region})`,
  where: {
    title: "위치 선택",
    why: "아래 링크와 명령은 이 리전에 대한 것입니다. 로그인하면 스트림 목록이 나타납니다.",
  },
  workshop: {
    title: "버킷과 전송 스트림",
    why: "workshop.yaml은 비공개 버킷과 Firehose 스트림 analytics-workshop-stream을 만듭니다. 이 스트림은 1MB가 모이거나 60초가 지나면 data/raw/에 기록합니다. 이미 스트림이 있다면 건너뛰세요.",
    lines: "워크숍 스택을 만드는 명령",
  },
  pool: {
    title: "사용자 풀과 첫 사용자",
    why: "sign-in.yaml은 사용자 풀과 첫 사용자, 그리고 레코드 전송만 허용하는 역할을 만듭니다. 버킷 이름을 지정하면 그곳에 전달된 데이터도 읽을 수 있습니다.",
    lines: "로그인 스택을 만드는 명령",
  },
  config: {
    title: "이 페이지에 알려 주기",
    why: "스택의 출력 Link를 한 번 열거나, 출력 Config를 페이지 옆에 config.json으로 두거나, ID 네 개를 입력하세요.",
    enter: "ID 입력",
    lines: "config.json을 쓰는 명령",
    linkLines: "링크를 표시하는 명령",
  },
  enter: {
    title: "로그인하고 점검 목록 확인",
    why: "스택이 만든 사용자로 로그인합니다.",
    done: "로그인했습니다. 점검이 모두 녹색이면 워크벤치로 돌아가 전송하세요.",
  },
  checks: "점검",
  checkAgain: "다시 점검",
  checkNames: {
    "user-pool": "사용자 풀 연결",
    "sign-in": "로그인",
    credentials: "자격 증명",
    listing: "스트림 목록",
    stream: "스트림 찾기",
    "takes-records": "스트림의 레코드 수신",
  },
  needs: {
    "user-pool": "로그인 스택의 ID가 필요합니다(4단계).",
    "sign-in": "로그인이 필요합니다(5단계).",
    credentials: "로그인이 필요합니다(5단계).",
    listing: "로그인이 필요합니다(5단계).",
    stream: "로그인과 스트림 이름이 필요합니다(1단계).",
    "takes-records":
      "조회할 수 있는 스트림이 필요합니다. 활성 상태여야 하며, Firehose 스트림의 소스는 Direct PUT이어야 합니다.",
  },
  outcomes: { passed: "정상", failed: "실패", "not-yet": "확인 전", unknown: "점검 중" },
};
