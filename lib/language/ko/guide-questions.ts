import type { Catalogue } from "@/lib/language/en";
import type { GuideText } from "@/lib/language/guide-text";

/** Frequently asked questions, in Korean. */
export const questions = (text: Catalogue): GuideText["questions"] => ({
  "nothing-arrives": {
    title: "S3에 아무것도 도착하지 않습니다. 왜 그런가요?",
    lines: [
      `**${text.run.sent}** 수가 늘고 있으면 스트림이 레코드를 받은 것입니다. Firehose는 버퍼가 차거나 버퍼 시간이 지나면 기록합니다. 워크숍의 스트림은 1MB가 모이거나 60초가 지났을 때입니다. **${text.delivery.title}** 패널에 다음 객체의 예정 시각이 표시됩니다. 늦어지면 다음을 확인하세요.`,
    ],
    points: [
      `**${text.delivery.bucket}**과 **${text.delivery.prefix}**가 지금 보고 있는 곳과 같은지 비교하세요. 폴더 이름은 시간 단위이며 대개 UTC입니다.`,
      `“${text.delivery.notDelivered}” 목록을 보세요. Firehose는 처리하지 못한 레코드를 그곳에 둡니다.`,
      "스트림의 역할이 버킷에 쓸 수 있어야 합니다. CloudWatch에 있는 스트림의 오류 로그에서 알 수 있습니다.",
      `**${text.destination.region}**과 **${text.destination.stream}**을 확인하세요. 다른 리전에 있는 같은 이름의 스트림은 다른 스트림입니다.`,
      "Kinesis 데이터 스트림은 스스로 S3에 기록하지 않습니다. 스트림을 읽는 소비자가 있어야 합니다.",
      `**${text.run.sent}** 수가 0에 머물러 있으면 실행의 **${text.log.title}**에 이유가 있습니다.`,
    ],
  },
  "access-denied": {
    title: "“액세스가 거부되었습니다”라고 나오면 어떻게 하나요?",
    lines: [
      "메시지에는 작업이, AWS가 알려 준 경우에는 리소스(ARN)도 표시됩니다. 로그인한 사용자는 자격 증명 풀의 인증된 사용자 역할을 가지며, 이 역할이 그 리소스에 그 작업을 허용해야 합니다.",
    ],
    points: [
      "IAM 콘솔에서 역할(로그인 스택의 출력 `SignedInRole`)을 찾아 작업을 허용하세요. 목록은 [역할에 필요한 권한](#aws-setup)에 있습니다.",
      `다시 로그인할 필요는 없습니다. 1분쯤 뒤에 **${text.destination.reload}**, **${text.delivery.checkAgain}** 또는 **${text.run.send}**을 누르세요.`,
      "메시지에 거부하거나 제한하는 정책(예: 권한 경계나 서비스 제어 정책)이 나오면 그 관리자만 바꿀 수 있습니다.",
      `**${text.delivery.title}** 패널에서만 거부되면 레코드는 그대로 전송되고, 이 페이지가 버킷을 읽지 못하는 것뿐입니다. 스택의 \`DeliveryBucket\`에 버킷 이름을 지정하세요.`,
    ],
  },
  "stream-not-listed": {
    title: "내 스트림이 목록에 없습니다",
    lines: [
      `이름을 직접 입력할 수 있습니다. 그러면 **${text.destination.kind}** 항목에서 어느 서비스인지 고릅니다. 목록에 나타나게 하려면 다음을 확인하세요.`,
    ],
    points: [
      `**${text.destination.region}**: 이 리전의 스트림만 목록에 나타납니다.`,
      "역할에 `firehose:ListDeliveryStreams`와 `kinesis:ListStreams`가 필요합니다. 하나가 없으면 페이지에 표시되고, 다른 서비스의 스트림은 목록에 나타납니다.",
      "스트림이 있는 계정으로 로그인했는지 확인하세요.",
      `새 스트림이 활성화되기까지 1~2분이 걸립니다. 상태는 **${text.delivery.streamInConsole}** 링크와 [점검 목록](/setup/)에서 볼 수 있습니다.`,
    ],
  },
  "send-disabled": {
    title: `왜 ${text.run.send} 버튼을 누를 수 없나요?`,
    lines: [`**${text.run.send}** 버튼 옆에 아직 빠진 것이 하나씩 표시됩니다.`],
    points: [
      `“${text.run.blocked.signIn}” **${text.destination.title}** 패널에서 사용자 이름과 비밀번호를 입력하세요.`,
      `“${text.run.blocked.template}” 편집기에서 밑줄로 표시됩니다. 문제 목록에서 각 위치로 갈 수 있고, 많은 오류에는 빠른 수정이 있습니다(\`Ctrl+.\`, Mac에서는 \`⌘ .\`).`,
      `“${text.run.blocked.stream}” 선택하거나 입력하세요. 리전도 있어야 합니다.`,
      `“${text.run.blocked.rate}” 또는 “${text.run.blocked.options}” 잘못된 필드가 표시됩니다.`,
      `“${text.run.blocked.keys}” **${text.keys.title}** 항목에 있으며 Kinesis에만 사용합니다.`,
    ],
  },
  "how-to-stop": {
    title: "어떻게 중지하나요?",
    lines: [
      `**${text.run.stop}** 버튼이나 \`Ctrl+Shift+.\`(Mac에서는 \`⌘ ⇧ .\`)을 누르세요. 새 레코드는 만들지 않고, 대기 중인 레코드는 최대 10초 동안 마저 전달합니다. **${text.run.stop}** 버튼을 한 번 더 누르면 기다리지 않습니다.`,
    ],
    points: [
      `**${text.run.pause}**는 실행을 잠시 멈출 뿐입니다. **${text.run.resume}**를 누르면 멈춘 곳부터 이어지고, 그 사이의 시간은 세지 않습니다.`,
      "탭을 닫거나 새로 고치면 실행이 끝나며, 브라우저가 먼저 묻습니다. 다음에 열면 마지막 집계가 표시되고 더 이상 전송하지 않습니다.",
      "대상이 이미 받은 레코드는 되돌릴 수 없습니다.",
    ],
  },
  "more-than-sent": {
    title: "S3에 있는 레코드가 전송한 것보다 많습니다",
    lines: [
      `요청의 응답을 받지 못하면 레코드가 저장되었는지 아무도 알 수 없습니다. 빠지는 레코드가 없도록 다시 보내고 **${text.run.possibleDuplicates}** 항목에 셉니다. Firehose와 Kinesis도 “최소 한 번” 전달을 보장합니다.`,
      `다른 사람이 같은 스트림에 보내는 것일 수도 있습니다. **${text.mark.kind}**(**${text.options.title}** 안)를 넣으면 **${text.delivery.title}** 패널이 내 레코드와 다른 사람의 레코드를 구분합니다.`,
    ],
  },
  "limited-rate": {
    title: "왜 속도가 대상에 의해 제한되나요?",
    lines: [
      "스트림이 1초에 받을 수 있는 양(할당량)에는 한도가 있습니다. 스트림이 레코드를 거부하면 페이지가 속도를 늦추고, 다시 보내고, 다시 속도를 올립니다. 잃어버리는 레코드는 없습니다.",
    ],
    points: [
      `**${text.cost.title}** 항목에 기준 할당량이 표시됩니다. Firehose 스트림은 us-east-1, us-west-2, eu-west-1에서 초당 5MB, 다른 리전에서는 1MB를 받습니다. Kinesis 샤드는 초당 1MB와 레코드 1,000개를 받습니다.`,
      "속도를 낮추거나 레코드를 작게 만들거나 AWS에 더 큰 할당량을 요청하거나 샤드를 늘리세요.",
      `**${text.keys.hot}** 샤드 하나가 Kinesis 스트림을 느리게 합니다. **${text.keys.spread}**를 보고 다른 **${text.keys.title}**를 선택하세요.`,
      `“${text.run.limitedHere}” 이것은 다른 경우입니다. 그 속도에서는 템플릿이나 레코드가 이 컴퓨터에 너무 큽니다.`,
    ],
  },
  "session-ended": {
    title: "실행 도중에 로그인이 끝났습니다",
    lines: [
      "페이지는 자격 증명을 자동으로 갱신합니다. 며칠이 지나거나(로그인 스택은 7일) 누군가 취소하면 로그인이 끝나고, 실행은 아무것도 잃지 않고 기다립니다.",
      `**${text.destination.title}** 패널에서 다시 로그인하면 멈춘 곳부터 이어집니다. **${text.signIn.keepSignedIn}**를 선택하면 브라우저를 닫아도 로그인이 유지됩니다.`,
    ],
  },
  "hidden-tab": {
    title: "탭이 가려지거나 컴퓨터가 절전 상태여도 전송하나요?",
    lines: [
      "가려진 탭에서도 워커가 보내므로 속도를 유지합니다. 도착한 레코드를 세는 일만 다시 볼 때까지 기다립니다.",
      `컴퓨터가 절전 상태이면 전송하지 않습니다. 깨어난 뒤에는 그 시간을 따라잡지 않고 이어서 보내며, 얼마나 멈췄는지 **${text.log.title}**에 남습니다. 오래 실행하려면 자동 절전을 끄세요.`,
    ],
  },
  "first-password": {
    title: "새 비밀번호나 코드를 요구합니다",
    lines: [
      `초대로 받은 비밀번호는 첫 로그인에만 사용합니다. 페이지가 “${text.signIn.newPasswordTitle}”에서 새 비밀번호를 묻습니다.`,
      "다중 인증(MFA)을 쓰는 사용자는 여기에 로그인할 수 없습니다. 이 용도로 MFA가 없고 테스트 레코드만 보낼 수 있는 사용자를 만드세요. 잊어버린 비밀번호는 Cognito 콘솔에서 재설정합니다.",
    ],
  },
  "templates-kept": {
    title: "템플릿은 어디에 있고, 어떻게 옮기나요?",
    lines: [
      "이 브라우저의 저장소에, 이 사이트의 주소별로 보관됩니다. 서버에는 없습니다. 다른 브라우저나 시크릿 창에는 없고, 사이트 데이터를 지우면 사라집니다.",
      `템플릿 메뉴의 **${text.templates.exportOne}**는 파일로 저장하고, **${text.templates.import}**는 다른 브라우저에서 그 파일을 읽습니다. 템플릿 하나는 [링크](#share-link)로도 옮길 수 있습니다.`,
    ],
  },
  kdg: {
    title: "Kinesis Data Generator의 템플릿과 링크도 쓸 수 있나요?",
    lines: [
      `KDG 템플릿은 모두 그대로 작동합니다. 편집기에 붙여넣으세요. 템플릿 메뉴의 **${text.templates.import}**는 KDG가 보관하는 템플릿 다섯 개를 모두 가져오며, 얻는 방법도 보여 줍니다.`,
      "KDG 링크도 작동합니다. 이 사이트의 주소 뒤에 `?upid=…&ipid=…&cid=…&r=…`를 붙이세요. 링크의 사용자 풀이 설정된 것과 다르면 페이지가 먼저 묻습니다.",
    ],
  },
  "share-link": {
    title: "공유 링크에는 무엇이 들어 있나요?",
    lines: [
      `템플릿과 이름이 들어 있습니다. 다음은 각각 선택한 경우에만 들어갑니다: ${Object.values(text.share.parts).join(", ")}. 비밀번호, 토큰, 엔드포인트는 절대 들어가지 않습니다.`,
      "모든 내용은 링크의 `#` 뒤에 있어 서버가 볼 수 없습니다. 링크를 열면 무엇이 왔는지 보이고, 아무것도 전송되지 않으며, 선택하지 않은 설정은 바뀌지 않습니다.",
    ],
  },
  cost: {
    title: "비용은 얼마인가요?",
    lines: [
      `이 페이지는 무료이고 레코드 요금은 AWS가 청구합니다. **${text.cost.title}**과 **${text.figures.cost}**에 실행 전과 실행 중의 예상 비용(정가 기준)이 표시됩니다.`,
    ],
    points: [
      "Firehose는 레코드 크기를 5KB 단위로 올립니다. us-east-1에서 5KB 이하의 레코드 20,000개는 약 0.33센트입니다.",
      "Kinesis 샤드는 사용하지 않아도 한 달에 약 11달러이며 레코드 요금은 별도입니다.",
      "S3와 Cognito는 테스트에서 거의 비용이 들지 않습니다. 저장 요금은 월 단위이고, 로그인하는 사용자가 한 달에 10,000명보다 적으면 무료입니다.",
    ],
  },
});
