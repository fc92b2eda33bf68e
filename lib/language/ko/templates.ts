import { activityTracker } from "@/lib/gallery/activity-tracker";
import type { templatesText as english } from "@/lib/language/en/templates";
import { formatsOf } from "@/lib/language/formats";
import { firstTemplate } from "@/lib/storage/first-template-library";

const { number } = formatsOf("ko");

/** The ready templates by their ids. */
const GALLERY: Readonly<Record<string, { readonly name: string; readonly description: string }>> = {
  "activity-tracker": {
    name: "활동 추적기",
    description: "음악을 듣는 동안의 활동: AWS 스트리밍 워크숍의 레코드입니다.",
  },
  "apache-combined-log": {
    name: "Apache combined 로그",
    description: "리디렉션, 오류, 크롤러가 있는 combined 형식의 웹 서버 액세스 로그입니다.",
  },
  "cloudwatch-log": {
    name: "CloudWatch Logs 구독",
    description: "구독 필터가 스트림에 넣는 것과 같은, Lambda 함수의 로그 이벤트 묶음입니다.",
  },
  "ecommerce-orders": {
    name: "전자 상거래 주문",
    description: "주문 번호와 항목 1~5개가 있는 주문이며, 같은 상품은 SKU, 이름, 가격이 항상 같습니다.",
  },
  "game-events": {
    name: "늦게 도착하는 게임 이벤트",
    description: "게임 플레이어의 행동이며, 스무 개 중 하나는 발생 후 최대 10분 늦게 도착합니다.",
  },
  "iot-telemetry": {
    name: "IoT 원격 측정",
    description: "세 곳에 있는 센서 열두 개의 온도, 습도, 배터리가 매번 조금씩 변합니다.",
  },
  "payments-with-fraud": {
    name: "부정 거래가 섞인 결제",
    description:
      "카드 결제의 1.5%가 부정 거래이며, 금액이 크고 다른 지역에서 카드 없이 이루어지며 표시가 있습니다.",
  },
  "sensor-csv": {
    name: "CSV 센서 행",
    description: "머리글 없는 열 여섯 개: 시간, 센서, 온도, 습도(비어 있기도 함), CO₂, 상태입니다.",
  },
  "stock-ticker": {
    name: "주식 시세",
    description: "가상 주식 여덟 종목의 체결 내역이며, 가격은 종목마다 따로 변합니다.",
  },
  "tracks-list": {
    name: "트랙 목록",
    description: "활동 추적기의 track_id와 조인할 트랙 30개: 레코드 30개를 전송하거나 저장하세요.",
  },
  "vpc-flow-log": {
    name: "VPC 흐름 로그",
    description:
      "기본 형식(버전 2)의 흐름 로그 레코드: 누가 누구와 통신했고, 허용되었는지 거부되었는지 보여 줍니다.",
  },
  "web-clickstream": {
    name: "웹 클릭스트림",
    description: "쇼핑몰의 페이지 보기, 검색, 장바구니, 구매이며, 소수의 방문자가 이벤트 대부분을 만듭니다.",
  },
};

/** What the page says about one's own templates and the gallery, in Korean. */
export const templatesText: typeof english = {
  templates: {
    mine: "내 템플릿",
    untitled: "제목 없음",
    shownName: ({ id, name }) =>
      id === firstTemplate.id && name === firstTemplate.name
        ? (GALLERY[activityTracker.id]?.name ?? name)
        : name,
    menu: (name) => `템플릿: ${name}`,
    yours: "내 템플릿",
    notSaved: "이 브라우저에 저장되지 않음",
    new: "새 템플릿",
    gallery: "템플릿 갤러리",
    galleryShort: "갤러리",
    duplicate: "복제",
    rename: "이름 바꾸기…",
    moveUp: "위로 이동",
    moveDown: "아래로 이동",
    delete: "삭제",
    import: "가져오기…",
    exportOne: "이 템플릿 내보내기",
    exportAll: (count) => `모든 템플릿 내보내기(${number(count)}개)`,
    undo: "실행 취소",
    dismiss: "닫기",
    undoable: {
      deleted: (name) => `“${name}” 템플릿을 삭제했습니다.`,
      "deleted-elsewhere": (name) => `“${name}” 템플릿이 다른 탭에서 삭제되었습니다.`,
      left: (name) => `“${name}” 템플릿을 내 템플릿에 추가하지 않았습니다.`,
    },
    commands: {
      new: "새 템플릿 만들기",
      gallery: "템플릿 갤러리 열기",
      import: "템플릿 가져오기",
      share: "템플릿 공유",
    },
    cancel: "취소",
    name: "이름",
    renameTitle: "템플릿 이름 바꾸기",
    save: "저장",
    nameNeeded: "이름에는 보이는 문자가 하나 이상 필요합니다.",
  },
  importing: {
    title: "템플릿 가져오기",
    file: "파일",
    fileHint: "이 사이트나 다른 사이트에서 내보내기 또는 공유로 저장한 파일입니다.",
    kdg: "Amazon Kinesis Data Generator에서 가져오기",
    kdgHint:
      "Kinesis Data Generator는 템플릿 다섯 개를 브라우저에 보관합니다. 해당 페이지에서 브라우저 콘솔을 열고 아래 명령을 실행한 다음, 복사된 내용을 여기에 붙여넣으세요.",
    kdgLabel: "Kinesis Data Generator의 템플릿",
    kdgCommand: "템플릿을 복사하는 명령",
    submit: "가져오기",
    added: (count) => `템플릿 ${number(count)}개를 추가했습니다.`,
    nothingNew: "모두 이미 내 템플릿에 있습니다.",
  },
  gallery: {
    title: "템플릿 갤러리",
    why: "시작하기 좋은 템플릿입니다. 사용하면 사본이 내 템플릿에 추가됩니다.",
    use: "사용",
    useOf: (name) => `${name} 사용`,
    formats: { json: "JSON", csv: "CSV", text: "텍스트" },
    sampleFailed: "샘플을 표시할 수 없습니다.",
    described: (template) => GALLERY[template.id] ?? template,
  },
};
