import type { RenderErrorCode } from "@/lib/errors";
import { diagnosticsText } from "@/lib/language/ko/diagnostics";
import type { ErrorTexts } from "@/lib/language/ko/errors/error-text";

/** Errors of rendering, in Korean. */
export const renderErrors: ErrorTexts<RenderErrorCode> = {
  "bad-argument": diagnosticsText.diagnostic,
  "render-failed": diagnosticsText.diagnostic,
  "unknown-time-zone": {
    message: "그런 시간대가 없습니다: {timeZone}",
    hint: '"Asia/Seoul"과 같은 IANA 이름이나 "UTC"를 쓰세요.',
  },
  "too-many-repetitions": {
    message: "레코드 하나에서 블록이 너무 많이 반복됩니다. 한도: {limit}회",
    hint: "반복 횟수를 줄이세요.",
  },
  "record-too-large": {
    message: "레코드가 너무 큽니다. 줄 바꿈을 포함한 한도: {limit}바이트",
    hint: "템플릿을 줄이거나 반복 횟수를 줄이세요.",
  },
};
