/** What the functions of `system` give, in Korean. */
export const systemFunctions = {
  "system.fileName": "임의 확장자의 파일 이름",
  "system.commonFileName": "널리 쓰이는 확장자의 파일 이름",
  "system.mimeType": "MIME 유형",
  "system.commonFileType": "널리 쓰이는 파일 종류(예: audio)",
  "system.commonFileExt": "널리 쓰이는 파일 확장자",
  "system.fileType": "파일 종류(MIME 유형의 앞부분)",
  "system.fileExt": "파일 확장자",
  "system.directoryPath": "디렉터리 경로",
  "system.filePath": "파일 경로",
  "system.semver": "세 개의 수로 된 버전",
  "system.networkInterface": "Linux의 네트워크 인터페이스 이름",
  "system.cron": "cron이 읽는 일정",
};
