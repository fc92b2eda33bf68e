import type { TemplateErrorCode } from "@/lib/errors";
import type { ErrorTexts } from "@/lib/language/ko/errors/error-text";

/** Errors of sharing, saving, importing and inferring templates, in Korean. */
export const templateErrors: ErrorTexts<TemplateErrorCode> = {
  "share-damaged": {
    message: "공유된 내용이 불완전하거나 전달 중에 바뀌었습니다.",
    hint: "다시 받아서 전체를 여세요. 긴 링크를 자르는 프로그램도 있습니다.",
  },
  "share-newer": {
    message: "공유된 내용의 형식 버전은 {version}인데, 이 페이지는 버전 {known}까지 읽을 수 있습니다.",
    hint: "링크를 만든 사이트에서 열거나 이 사이트를 업데이트하세요.",
  },
  "share-too-large": {
    message: "공유된 내용이 너무 큽니다. 한도: {limit}바이트",
    hint: "만든 사람에게 템플릿 자체를 받으세요.",
  },
  "share-too-long": {
    message: "링크가 너무 깁니다({length}자). 링크를 전달하는 프로그램은 {limit}자까지 처리합니다.",
    hint: "파일로 저장해서 보내거나 일부를 빼세요.",
  },
  "share-invalid": {
    message: "공유된 내용을 사용할 수 없습니다: {issues}.",
    hint: "다시 받으세요. 직접 수정했다면 되돌리고, 더 새로운 사이트에서 만들었다면 그 사이트에서 여세요.",
  },
  "template-name-empty": {
    message: "템플릿에는 눈에 보이는 이름이 필요합니다.",
    hint: "글자나 숫자를 하나 이상 입력하세요.",
  },
  "template-unknown": {
    message: "이 템플릿은 더 이상 목록에 없습니다.",
    hint: "다른 탭에서 삭제되었을 수 있습니다. 편집기의 내용을 새 템플릿으로 저장하세요.",
  },
  "template-file-unreadable": {
    message: "이 파일에는 이 페이지에서 쓸 수 있는 템플릿이 없습니다: {issues}.",
    hint: "내보내기로 저장한 파일을 선택하세요.",
  },
  "template-file-newer": {
    message: "파일의 형식 버전은 {version}인데, 이 페이지는 버전 {known}까지 읽을 수 있습니다.",
    hint: "내보낸 사이트에서 가져오거나 이 사이트를 업데이트하세요.",
  },
  "kdg-templates-unreadable": {
    message:
      'Amazon Kinesis Data Generator가 저장하는 형식이 아닙니다. 예: [{"name":"Template 1","template":"…"}]',
    hint: 'KDG 페이지에서 브라우저 콘솔을 열고 copy(localStorage.getItem("templates"))를 실행한 뒤 여기에 붙여넣으세요.',
  },
  "kdg-templates-empty": {
    message: "템플릿이 모두 비어 있습니다.",
    hint: "KDG에서 템플릿이 보이는 바로 그 브라우저와 주소에서 복사하세요. 주소가 다르면 저장소도 다릅니다.",
  },
  "sample-empty": {
    message: "샘플이 비어 있습니다.",
    hint: "JSON 객체, CSV 행 또는 로그 한 줄을 붙여넣으세요.",
  },
  "sample-too-large": {
    message: "샘플이 너무 큽니다({length}자). 최대 {limit}자까지 읽습니다.",
    hint: "레코드를 더 적게 붙여넣으세요. 백 개로도 충분합니다.",
  },
  "sample-malformed": {
    message: "샘플이 JSON처럼 보이지만 {number}번째 값이 JSON이 아닙니다: {problem}.",
    hint: "주석이나 끝 쉼표 없이 전체를 붙여넣으세요.",
  },
  "sample-too-deep": {
    message: "샘플이 너무 깊이 중첩되어 있습니다. 한도: {limit}단계",
    hint: "일부만 붙여넣으세요.",
  },
  "sample-too-complex": {
    message: "이 샘플로 만든 템플릿은 템플릿의 최대 크기를 넘습니다.",
    hint: "더 작은 레코드나 레코드의 일부만 붙여넣으세요.",
  },
  "athena-ddl-too-long": {
    message: "SQL 문이 너무 깁니다({length}자). Athena의 한도는 {limit}자입니다.",
    hint: "서로 다른 키가 적은 레코드를 쓰면 테이블이 작아집니다.",
  },
  "athena-bucket-malformed": {
    message: "S3 버킷 이름이 아닙니다: {bucket}",
    hint: "버킷 이름은 소문자, 숫자, 마침표, 하이픈으로 된 3~63자입니다.",
  },
  "athena-prefix-unknown": {
    message: "접두사만으로는 객체의 위치를 연, 월, 일, 시로 나타낼 수 없습니다: {prefix}",
    hint: "접두사의 나머지 부분에 주입(injected) 파티션을 사용하여 테이블을 직접 작성하세요.",
  },
  "template-has-errors": {
    message: ({ diagnostic }) =>
      diagnostic === undefined ? "템플릿에 오류가 있습니다." : "템플릿에 오류가 있습니다. {diagnostic}",
    hint: "먼저 템플릿의 오류를 고치세요.",
  },
};
