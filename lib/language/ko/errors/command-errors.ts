import type { CommandErrorCode } from "@/lib/errors";
import type { ErrorTexts } from "@/lib/language/ko/errors/error-text";

/** Errors of the command line, in Korean. */
export const commandErrors: ErrorTexts<CommandErrorCode> = {
  "bad-command-line": {
    message: "명령줄을 사용할 수 없습니다: {said}",
    hint: "--help로 사용법을 확인하세요.",
  },
  "unreadable-file": { message: "파일을 읽을 수 없습니다: {said}" },
};
