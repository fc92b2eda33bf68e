import type { Catalogue } from "@/lib/language/en";
import type { GuideTopic } from "@/lib/language/guide-text";

/** What an AWS account needs, in Korean. */
export const awsSetup = (text: Catalogue): readonly GuideTopic[] => [
  {
    title: "필요한 것",
    lines: ["AWS 계정 하나에 세 가지가 필요합니다. 이 페이지와 AWS 사이에는 다른 것이 없습니다."],
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
    title: "페이지에 로그인할 곳 알려 주기",
    lines: ["다음 중 하나면 충분합니다."],
    points: [
      "로그인 스택의 출력 `Link`를 한 번 여세요. 페이지가 기억합니다. Kinesis Data Generator의 링크도 사용할 수 있습니다.",
      "사이트 운영자가 출력 `Config`를 페이지 옆에 `config.json`으로 두면 아무도 링크가 필요하지 않습니다.",
      `**${text.settings.open}**에서 ID 네 개를 입력하세요.`,
    ],
  },
  {
    title: "역할이 허용해야 하는 것",
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
