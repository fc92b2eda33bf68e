import type { helpText as english } from "@/lib/language/en/help";

/** What every page says of help, and the editor of parameters, in Korean. */
export const helpText: typeof english = {
  help: {
    open: "도움말",
    title: "도움말",
    back: "워크벤치로 돌아가기",
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
