import type { Catalogue } from "@/lib/language/en";
import { getFormats } from "@/lib/language/formats";
import type { GuideText, GuideTopic } from "@/lib/language/guide-text";
import { questions } from "@/lib/language/ko/guide-questions";

const { number } = getFormats("ko");

/** Help, in Korean. @param text the catalogue whose labels help names */
export const guideText = (text: Catalogue): GuideText => ({
  contents: "목차",
  ownTab: "새 탭에서 열기",
  sections: {
    "first-steps": {
      title: "첫걸음",
      why: "처음부터 S3에 레코드가 도착할 때까지, 10분이면 됩니다.",
    },
    language: {
      title: "템플릿 언어",
      why: "템플릿은 자리표시자 {{ … }}가 들어 있는 텍스트입니다. 한 번 렌더링하면 레코드 하나가 됩니다. 자리표시자 밖의 텍스트는 그대로 복사되고 줄 바꿈은 제거됩니다. 값을 둘러싼 따옴표는 템플릿에 직접 씁니다.",
    },
    functions: {
      title: "함수",
      why: "모든 함수를 사용할 수 있는 이름과 함께 보여 줍니다. 예시는 이 페이지를 빌드할 때 실제로 렌더링한 결과입니다.",
    },
    "aws-setup": {
      title: "AWS 설정",
      why: "자신의 계정을 쓸 때 필요합니다. 워크숍에서는 누군가 이미 해 두었습니다.",
    },
    questions: { title: "자주 묻는 질문" },
  },
  search: {
    label: "도움말 검색",
    found: (topics, functions) => `항목 ${number(topics)}개, 함수 ${number(functions)}개`,
    none: "이 단어가 모두 들어 있는 도움말이 없습니다.",
  },
  steps: firstSteps(text),
  language: {
    write: "템플릿",
    gives: "레코드",
    examples: {
      value: "값 하나",
      time: "UTC 시간(moment 형식)",
      weighted: "가중치에 따라 하나 선택",
      binding: "다시 쓰는 값",
      lookup: "서로 맞는 필드",
      counter: "카운터",
      bell: "종형(정규) 분포",
      series: "장치별 시계열",
      missing: "빠진 값",
      late: "늦게 도착한 이벤트",
      list: "목록",
      shapes: "여러 형태",
      quoted: "JSON으로 따옴표 처리한 텍스트",
    },
  },
  functions: {
    general: "그룹 없음",
    aliases: (names) => `다른 이름: ${names}`,
    example: "예시",
    gives: "결과",
    arguments: "인수",
  },
  setup: awsSetup(text),
  questions: questions(text),
});

/** From signing in to delivered records. */
function firstSteps(text: Catalogue): readonly GuideTopic[] {
  return [
    {
      title: "로그인",
      lines: [
        `**${text.destination.title}** 패널에서 **${text.signIn.username}**과 **${text.signIn.password}**를 입력하고 **${text.signIn.submit}**을 누르세요. 로그인하지 않아도 템플릿을 쓰고 샘플을 볼 수 있지만 전송할 수는 없습니다.`,
        `“${text.settings.none}”라고 표시되면 페이지가 아직 로그인할 곳을 모르는 것입니다. [AWS 설정](#aws-setup)을 보세요.`,
      ],
    },
    {
      title: "리전과 스트림 선택",
      lines: [
        `**${text.destination.stream}** 목록에는 선택한 **${text.destination.region}**에 있는 Data Firehose와 Kinesis Data Streams의 스트림이 나타납니다. 목록에 없는 이름은 입력할 수 있습니다.`,
      ],
    },
    {
      title: "템플릿 선택 또는 작성",
      lines: [
        `템플릿은 자리표시자가 들어 있는 레코드 하나입니다. 편집기에 있는 템플릿을 그대로 쓰거나 **${text.templates.galleryShort}**에서 다른 템플릿을 고르세요. **${text.editorTools.pasteSample}**는 가지고 있는 데이터로 템플릿을 만들고, **${text.editorTools.insertFunction}**은 자리표시자로 할 수 있는 일을 보여 줍니다.`,
        "편집기는 입력하는 동안 잘못된 곳을 표시하고 함수를 추천합니다. 템플릿은 이 브라우저에 보관됩니다.",
      ],
    },
    {
      title: "샘플 확인",
      lines: [
        `**${text.preview.title}** 패널은 입력하는 대로 템플릿의 레코드를 보여 주고, **${text.preview.button}** 버튼은 다른 레코드를 만듭니다. **${text.previewViews.distribution}** 탭에서는 레코드 2,000개의 필드별 값을 볼 수 있습니다.`,
      ],
    },
    {
      title: "속도와 목표 설정",
      lines: [
        `**${text.rate.perSecond}**는 레코드를 보내는 속도입니다. 실행은 정확히 **${text.rate.target}**만큼 보낸 뒤 스스로 끝납니다. 다른 속도와 종료 조건은 **${text.rate.kind}**과 **${text.rate.ends}**에 있습니다.`,
      ],
    },
    {
      title: `${text.run.send} 누르기`,
      lines: [
        `**${text.run.send}** 버튼은 창 아래쪽에 있으며 \`Ctrl+Enter\`(Mac에서는 \`⌘ Enter\`)로도 시작할 수 있습니다. 버튼을 누를 수 없을 때는 옆에 [빠진 것](#send-disabled)이 표시됩니다.`,
      ],
    },
    {
      title: "카운터 확인",
      lines: [
        `카운터는 시도한 수가 아니라 대상이 받은 레코드 수를 셉니다. 실패한 레코드는 자동으로 다시 보냅니다. **${text.run.title}** 패널에는 차트, 수치, 로그가 있습니다.`,
      ],
    },
    {
      title: "레코드 찾기",
      lines: [
        `**${text.delivery.title}** 패널은 버킷을 보여 주고, “${text.delivery.arrivedCount(20_000, 20_000)}”이라고 표시될 때까지 버킷에 있는 레코드를 셉니다. Firehose는 레코드를 모았다가 기록하므로(보통 최대 60초) 처음에 [아직 아무것도 없는 것](#nothing-arrives)은 정상입니다.`,
        `**${text.delivery.bucketInConsole}** 링크로 객체를 볼 수 있습니다. Kinesis 데이터 스트림은 레코드를 직접 보관하며, **${text.delivery.countStream}** 버튼으로 셀 수 있습니다.`,
      ],
    },
    {
      title: "필요하면 중지",
      lines: [
        `**${text.run.pause}**는 실행을 잠시 멈추고 **${text.run.resume}**는 이어서 보냅니다. **${text.run.stop}**는 실행을 끝냅니다. [중지하는 방법](#how-to-stop)을 보세요.`,
      ],
    },
    {
      title: text.share.open,
      lines: [
        `**${text.share.open}** 버튼은 템플릿과 선택한 설정으로 링크, 파일, QR 코드를 만듭니다. 받은 사람은 4단계부터 시작할 수 있습니다. [링크에 들어가는 것](#share-link)을 보세요.`,
      ],
    },
  ];
}

/** What an AWS account needs. */
function awsSetup(text: Catalogue): readonly GuideTopic[] {
  return [
    {
      title: "필요한 것",
      lines: ["AWS 계정 하나에 세 가지가 필요합니다. 이 페이지는 백엔드 없이 AWS를 직접 호출합니다."],
      points: [
        "스트림: 소스가 Direct PUT인 Firehose 스트림 또는 Kinesis 데이터 스트림.",
        "사용자가 있는 Cognito 사용자 풀과, `ALLOW_USER_SRP_AUTH`와 `ALLOW_REFRESH_TOKEN_AUTH`를 허용하고 보안 암호가 없는 앱 클라이언트.",
        "이 사용자 풀을 신뢰하는 Cognito 자격 증명 풀과, 스트림에 보낼 수 있는 인증된 사용자 역할.",
      ],
    },
    {
      title: "CloudFormation 스택 두 개로 모두 만들기",
      lines: [
        `\`workshop.yaml\`은 스트림과 버킷을, \`sign-in.yaml\`은 풀과 첫 사용자와 역할을 만듭니다. 각각 2분쯤 걸립니다. [${text.setup.title}](/setup/) 페이지에 링크와 복사할 명령, 단계별 점검이 있습니다.`,
      ],
    },
    {
      title: "페이지를 사용자 풀에 연결",
      lines: ["다음 중 하나면 충분합니다."],
      points: [
        "로그인 스택의 출력 `Link`를 한 번 여세요. 페이지가 기억합니다. Kinesis Data Generator의 링크도 사용할 수 있습니다.",
        "사이트 운영자가 출력 `Config`를 페이지 옆에 `config.json`으로 두면 아무도 링크가 필요하지 않습니다.",
        `**${text.settings.open}**에서 ID 네 개를 입력하세요.`,
      ],
    },
    {
      title: "역할에 필요한 권한",
      lines: ["`sign-in.yaml`은 다음을 허용합니다. 직접 만든 풀을 쓴다면 인증된 사용자 역할에 추가하세요."],
      points: [
        "스트림 목록: `firehose:ListDeliveryStreams`와 `kinesis:ListStreams`, 리소스 `*`.",
        "Firehose로 전송: `firehose:PutRecordBatch`와 `firehose:DescribeDeliveryStream`, 해당 스트림.",
        "Kinesis로 전송: `kinesis:PutRecords`, `kinesis:DescribeStreamSummary`, `kinesis:ListShards`, 해당 스트림.",
        `**${text.delivery.title}** 패널에서 도착한 레코드 확인: 버킷에 \`s3:ListBucket\`, 객체에 \`s3:GetObject\`. Kinesis는 \`kinesis:GetShardIterator\`와 \`kinesis:GetRecords\`.`,
        "참조 데이터 업로드: 버킷의 해당 위치에 `s3:PutObject`.",
      ],
    },
    {
      title: "비용과 삭제",
      lines: [
        "스택 자체는 무료이고 실행 비용은 적습니다. [비용은 얼마인가요?](#cost)를 보세요. 사용하지 않아도 비용이 드는 것은 Kinesis 샤드뿐입니다.",
        "명령 세 개로 모두 삭제합니다. 버킷과 데이터는 마지막 명령 전까지 남아 있습니다.",
      ],
      points: [
        "`aws cloudformation delete-stack --stack-name headwater-sign-in`",
        "`aws cloudformation delete-stack --stack-name headwater-workshop`",
        "`aws s3 rb s3://BUCKET --force`",
      ],
    },
  ];
}
