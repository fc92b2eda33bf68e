import type { PageErrorCode, TemplateErrorCode } from "@/lib/errors";
import type { ErrorTexts } from "@/lib/language/ko/errors/error-text";
import type { StorageAction } from "@/lib/storage/stored-value";

/** Errors of the configuration, of links and of the browser's storage, in Korean. */
export const pageErrors: ErrorTexts<PageErrorCode> = {
  "config-unreachable": {
    message: ({ status }) =>
      `{url} 파일을 읽을 수 없습니다: ${status === undefined ? "응답 없음" : "상태 {status}"}.`,
    hint: "네트워크 연결을 확인하고 페이지를 다시 불러오세요.",
  },
  "config-malformed": {
    message: "config.json을 사용할 수 없습니다: {issues}.",
    hint: "페이지 옆에 있는 config.json을 고친 뒤 페이지를 다시 불러오세요.",
  },
  "config-incomplete": {
    message: "config.json에 로그인에 필요한 설정이 빠져 있습니다: {missing}",
    hint: "빠진 설정을 config.json에 추가하거나 로그인 설정을 직접 입력하세요.",
  },
  "kdg-link-malformed": {
    message: "링크의 로그인 설정을 사용할 수 없습니다: {issues}.",
    hint: "CloudFormation 스택의 출력 탭에서 링크 전체를 다시 복사하세요.",
  },
  "part-not-loaded": {
    message: "페이지의 일부를 불러오지 못했습니다.",
    hint: "네트워크 연결을 확인하고 다시 시도하세요. 그래도 안 되면 사이트가 바뀌었을 수 있으니 페이지를 다시 불러오세요.",
  },
  "language-not-loaded": {
    message: "선택한 언어의 텍스트를 불러오지 못했습니다.",
    hint: "네트워크 연결을 확인하고 페이지를 다시 불러오세요.",
  },
  "storage-full": {
    message: ({ action }) => `${storageFailure(action)} 브라우저의 저장 공간이 가득 찼습니다: {key}`,
    hint: "필요한 것을 복사해 둔 뒤, 저장된 템플릿이나 지난 실행을 삭제하거나 브라우저 설정에서 이 사이트의 데이터를 삭제하세요.",
  },
  "storage-blocked": {
    message: ({ action }) =>
      `${storageFailure(action)} 이 브라우저는 페이지의 데이터 저장을 허용하지 않습니다: {key}`,
    hint: "페이지는 작동하지만 닫으면 내용이 사라집니다. 브라우저 설정에서 이 사이트의 데이터 저장을 허용하세요.",
  },
  "stored-value-malformed": {
    message: "브라우저에 저장된 값을 사용할 수 없습니다. 키: {key}. 이유: {issues}.",
    hint: ({ copyName }) => STORED_VALUE_HINT(copyName),
  },
  "stored-value-newer": {
    message:
      "브라우저에 저장된 값의 버전은 {version}인데, 이 페이지는 버전 {known}까지 읽을 수 있습니다. 키: {key}",
    hint: ({ copyName }) => STORED_VALUE_HINT(copyName),
  },
};

const STORAGE_FAILURES: Readonly<Record<StorageAction, string>> = {
  read: "읽지 못했습니다.",
  save: "저장하지 못했습니다.",
  remove: "삭제하지 못했습니다.",
  "set-aside": "따로 보관하지 못했습니다.",
};

function storageFailure(action: string | number | undefined): string {
  return STORAGE_FAILURES[isStorageAction(action) ? action : "save"];
}

function isStorageAction(action: string | number | undefined): action is StorageAction {
  return action !== undefined && Object.hasOwn(STORAGE_FAILURES, action);
}

const STORED_VALUE_HINT = (copyName: string | number | undefined): string =>
  copyName
    ? "이 값 없이 계속합니다. 원래 내용은 브라우저 저장소에 보관되어 있습니다: {copyName}"
    : "이 값 없이 계속합니다.";

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
