import type { templateText as english } from "@/lib/language/en/template";
import { formatsOf } from "@/lib/language/formats";
import { inKorean } from "@/lib/language/ko/errors/phrases";

const { number, bytes } = formatsOf("ko");

/** What the page says about the template and its samples, in Korean. */
export const templateText: typeof english = {
  editor: {
    title: "템플릿",
    label: "레코드 템플릿",
    fine: "문제 없음",
    problems: (errors, warnings) =>
      [errors > 0 ? `오류 ${number(errors)}개` : "", warnings > 0 ? `경고 ${number(warnings)}개` : ""]
        .filter((part) => part !== "")
        .join(", "),
  },
  preview: {
    title: "샘플 레코드",
    button: "미리 보기",
    empty: "템플릿을 작성하면 레코드 샘플이 여기에 나타납니다.",
    failed: "샘플을 표시할 수 없습니다. 워커가 시작되지 않았습니다.",
    broken: "샘플을 보려면 템플릿의 오류를 고치세요.",
    valid: "유효한 JSON",
    notJson: "JSON 아님",
    formats: { csv: "CSV 행", text: "텍스트" },
    pretty: "보기 좋게 표시",
    drawn: "실제로 전송되는 형태",
    seeded: "이 시드로 실행할 때의 첫 레코드",
    gzipped: (size) => `압축 후 ${bytes(size)}`,
    lineFeed: "줄 바꿈 문자",
    earlier: "아래는 오류가 생기기 전의 마지막 샘플입니다.",
    excerpt: (shown, all) => `전체 ${number(all)}자 중 ${number(shown)}자를 표시합니다.`,
    record: (number) => `레코드 ${number}`,
    jsonProblem: (place, at, expected) =>
      `${number(place)}번째 문자(${number(at.line)}행 ${number(at.column)}열) 위치에 필요한 것: ${inKorean(expected).replaceAll("`", "")}`,
  },
};
