import type { templateText as english } from "@/lib/language/en/template";
import { formatsOf } from "@/lib/language/formats";
import { inKorean } from "@/lib/language/ko/errors/phrases";

const { number } = formatsOf("ko");

/** What the page says about the template and its samples, in Korean. */
export const templateText: typeof english = {
  editor: {
    title: "템플릿",
    label: "레코드 템플릿",
    reset: "워크숍 템플릿으로 다시 시작",
    fine: "문제 없음",
    problems: (errors, warnings) =>
      [errors > 0 ? `오류 ${number(errors)}개` : "", warnings > 0 ? `경고 ${number(warnings)}개` : ""]
        .filter((part) => part !== "")
        .join(", "),
  },
  preview: {
    title: "샘플 레코드",
    button: "미리 보기",
    empty: "입력하는 대로 레코드 샘플이 여기에 나타납니다.",
    failed: "샘플을 표시할 수 없습니다. 워커가 시작되지 않았습니다.",
    broken: "샘플을 보려면 템플릿의 오류를 고치세요.",
    valid: "유효한 JSON",
    notJson: "JSON 아님",
    record: (number) => `레코드 ${number}`,
    jsonProblem: (place, expected) =>
      `${number(place)}번째 문자 위치에 필요한 것: ${inKorean(expected).replaceAll("`", "")}`,
  },
};
