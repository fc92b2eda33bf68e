import type { Catalogue } from "@/lib/language/en";
import { getFormats } from "@/lib/language/formats";
import { accountText } from "@/lib/language/ko/account";
import { destinationText } from "@/lib/language/ko/destination";
import { diagnosticsText } from "@/lib/language/ko/diagnostics";
import { errorsText } from "@/lib/language/ko/errors";
import { pageText } from "@/lib/language/ko/page";
import { rateText } from "@/lib/language/ko/rate";
import { runText } from "@/lib/language/ko/run";
import { samplesText } from "@/lib/language/ko/samples";
import { shareText } from "@/lib/language/ko/share";
import { templateText } from "@/lib/language/ko/template";

const { number, bytes, duration, time, dateTime } = getFormats("ko");

/** Every text of the page, in Korean. Each area of the page has its own file in `ko/`. */
export const ko: Catalogue = {
  product: "Headwater",
  tagline: "Amazon Data Firehose와 Kinesis Data Streams를 위한 실제와 같은 테스트 레코드",
  number,
  bytes,
  duration,
  time,
  dateTime,
  ...pageText,
  ...accountText,
  ...destinationText,
  ...templateText,
  ...samplesText,
  ...rateText,
  ...runText,
  ...shareText,
  ...errorsText,
  ...diagnosticsText,
  functionText: async () => (await import("@/lib/language/ko/functions/function-text")).functionText,
  language: { label: "언어", system: "브라우저 설정 따름" },
  theme: { label: "테마", system: "시스템 테마", light: "밝은 테마", dark: "어두운 테마" },
  problem: {
    dismiss: "닫기",
    unexpected: "예상하지 못한 문제가 발생했습니다.",
    reload: "페이지 다시 불러오기",
    retry: "다시 시도",
  },
  close: "닫기",
  loading: "불러오는 중…",
  chooseFile: "파일 선택…",
  notFound: { title: "페이지를 찾을 수 없습니다", home: "워크벤치로 돌아가기" },
};
