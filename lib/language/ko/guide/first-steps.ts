import type { Catalogue } from "@/lib/language/en";
import type { GuideTopic } from "@/lib/language/guide-text";

/** From nothing to records that arrived, in Korean. */
export const firstSteps = (text: Catalogue): readonly GuideTopic[] => [
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
      `**${text.delivery.title}** 패널은 버킷을 보여 주고, “${text.delivery.arrivedOf(20_000, 20_000)}”이라고 표시될 때까지 버킷에 있는 레코드를 셉니다. Firehose는 레코드를 모았다가 기록하므로(보통 최대 60초) 처음에 [아직 아무것도 없는 것](#nothing-arrives)은 정상입니다.`,
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
