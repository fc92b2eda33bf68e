import type { PageErrorCode } from "@/lib/errors";
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
