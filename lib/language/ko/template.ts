import { activityTracker } from "@/lib/gallery/workshop";
import type { templateText as english } from "@/lib/language/en/template";
import { getFormats } from "@/lib/language/formats";
import { firstTemplate } from "@/lib/storage/template-library";

const { number } = getFormats("ko");

/** Names and descriptions of the gallery templates, by id. */
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

/** The editor, the saved templates and the gallery, in Korean. */
export const templateText: typeof english = {
  editor: {
    title: "템플릿",
    label: "레코드 템플릿",
    noProblems: "문제 없음",
    problems: (errors, warnings) =>
      [errors > 0 ? `오류 ${number(errors)}개` : "", warnings > 0 ? `경고 ${number(warnings)}개` : ""]
        .filter((part) => part !== "")
        .join(", "),
  },
  editorTools: {
    label: "템플릿 도구",
    hint: "Tab은 들여쓰기입니다. Escape 다음 Tab을 누르면 편집기에서 나갑니다. Shift+F1은 커서 위치의 도움말을 엽니다.",
    kinds: { json: "JSON", csv: "CSV", text: "텍스트" },
    insertFunction: "함수 삽입",
    pasteSample: "샘플 붙여넣기",
    format: "서식 정리",
    formatTemplate: "템플릿 서식 정리",
    formatted: "템플릿의 서식을 정리했습니다.",
    wasFormatted: "템플릿의 서식이 이미 정리되어 있습니다.",
    notFormatted: {
      broken: (line) => `${number(line)}번째 줄의 오류를 먼저 고치면 서식을 정리할 수 있습니다.`,
      "not-json": (line) =>
        `JSON만 서식을 정리할 수 있습니다. ${number(line)}번째 줄이 JSON이 아닙니다. 변경된 내용이 없습니다.`,
    },
    palette: {
      title: "함수 삽입",
      search: "함수 검색",
      empty: "이름이나 설명에 이 단어가 모두 있는 함수가 없습니다.",
      loading: "함수를 불러오는 중…",
      failed: "함수를 불러오지 못했습니다.",
      gives: "결과 예",
    },
    sample: {
      title: "샘플 붙여넣기",
      why: "JSON 객체, CSV 행 또는 로그 줄을 붙여넣으면 템플릿이 됩니다. ID, 시간, 숫자, 선택값을 추정합니다.",
      label: "샘플",
      result: "템플릿",
      record: "이 템플릿의 레코드",
      found: (kind, records) => `레코드 ${number(records)}개에서 추정: ${kind}`,
      columns: (names) => `전송하지 않는 열 이름: ${names}`,
      waiting: "템플릿이 여기에 나타납니다.",
      failed: "샘플을 읽을 수 없습니다. 워커가 시작되지 않았습니다.",
      use: "템플릿으로 사용",
      cancel: "취소",
      used: "편집기의 템플릿을 샘플의 템플릿으로 바꾸었습니다.",
      undo: "실행 취소",
    },
    help: {
      label: "커서 위치의 도움말",
      example: "예",
      gives: "결과",
      here: "이 위치의 결과 예",
      aliases: (names) => `다른 이름: ${names}`,
      bound: "앞에서 “as”로 이름을 붙인 이 레코드의 값입니다.",
      index: "이 블록에서 몇 번째 반복인지 나타내며 0부터 시작합니다.",
      none: "커서 위치에 설명할 내용이 없습니다.",
    },
    blocks: {
      repeat: "내용을 정해진 횟수만큼 또는 min에서 max 사이의 횟수만큼 반복하고, 사이에 텍스트를 넣습니다.",
      oneOf: "가중치에 따라 고른 하나의 경우를 씁니다.",
      case: "블록의 경우 하나와 그 가중치입니다.",
    },
    as: "레코드의 나머지 부분에서 쓸 수 있도록 값에 이름을 붙입니다",
    fixed: (label) => `완료: ${label}`,
    noFix: "커서 위치에 빠른 수정이 없습니다.",
    phrases: {
      Find: "찾기",
      Replace: "바꾸기",
      next: "다음",
      previous: "이전",
      all: "모두 선택",
      "match case": "대/소문자 구분",
      regexp: "정규식",
      "by word": "단어 단위",
      replace: "바꾸기",
      "replace all": "모두 바꾸기",
      close: "닫기",
      "current match": "현재 일치 항목",
      "on line": "줄",
      "replaced $ matches": "$개를 바꾸었습니다",
      "replaced match on line $": "$번째 줄에서 바꾸었습니다",
      "Go to line": "줄로 이동",
      go: "이동",
      Completions: "제안",
      Diagnostics: "문제",
      "No diagnostics": "문제 없음",
      "Selection deleted": "선택 영역을 삭제했습니다",
    },
  },
  templates: {
    untitled: "제목 없음",
    displayName: ({ id, name }) =>
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
    actionLabel: (name) => `${name} 사용`,
    formats: { json: "JSON", csv: "CSV", text: "텍스트" },
    sampleFailed: "샘플을 표시할 수 없습니다.",
    describe: (template) => GALLERY[template.id] ?? template,
  },
};
