import type { helpText as english } from "@/lib/language/en/help";
import { formatsOf } from "@/lib/language/formats";

const { number } = formatsOf("ko");

/** What the page says on the help page, in Korean. */
export const helpText: typeof english = {
  help: {
    open: "도움말",
    title: "도움말",
    back: "워크벤치로 돌아가기",
    language: "템플릿 언어",
    languageWhy:
      "템플릿은 자리표시자 {{ … }}가 들어 있는 텍스트입니다. 한 번 렌더링하면 레코드 하나가 됩니다. 자리표시자 밖의 텍스트는 그대로 복사되고 줄 바꿈은 제거됩니다. 값을 둘러싼 따옴표는 템플릿에 직접 씁니다.",
    guide: {
      columns: { what: "내용", template: "템플릿", record: "레코드" },
      examples: {
        value: "값 하나",
        time: "UTC 시간(moment 형식)",
        weighted: "가중치에 따라 하나 선택",
        binding: "다시 쓰는 값",
        lookup: "서로 맞는 필드",
        counter: "카운터",
        bell: "종형(정규) 분포",
        series: "장치별 시계열",
        missing: "빠진 값",
        late: "늦게 도착한 이벤트",
        list: "목록",
        shapes: "여러 형태",
        quoted: "JSON으로 따옴표 처리한 텍스트",
      },
    },
    functions: "함수",
    functionsWhy:
      "모든 함수를 사용할 수 있는 이름과 함께 보여 줍니다. 예시는 이 페이지를 빌드할 때 실제로 렌더링한 결과입니다.",
    search: "함수 검색",
    found: (count) => `함수 ${number(count)}개`,
    none: "이름이나 설명에 이 단어가 모두 들어 있는 함수가 없습니다.",
    aliases: (names) => `다른 이름: ${names}`,
    example: "예시",
    gives: "결과",
    arguments: "인수",
    parameter: {
      kinds: {
        integer: "정수",
        number: "숫자",
        string: "문자열",
        boolean: "부울",
        array: "배열",
        object: "객체",
        date: "날짜",
        format: "형식",
        any: "모든 값",
      },
      range: (minimum, maximum) => {
        if (minimum === undefined) return maximum === undefined ? "" : `${maximum} 이하`;
        return maximum === undefined ? `${minimum} 이상` : `${minimum}~${maximum}`;
      },
      required: "필수",
      default: (value) => `기본값 ${value}`,
    },
  },
};
