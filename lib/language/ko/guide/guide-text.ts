import type { Catalogue } from "@/lib/language/en";
import { formatsOf } from "@/lib/language/formats";
import type { GuideText } from "@/lib/language/guide-text";
import { awsSetup } from "@/lib/language/ko/guide/aws-setup";
import { firstSteps } from "@/lib/language/ko/guide/first-steps";
import { questions } from "@/lib/language/ko/guide/questions";

const { number } = formatsOf("ko");

/** Help, in Korean. @param text whose labels it names */
export const guideText = (text: Catalogue): GuideText => ({
  contents: "목차",
  ownTab: "새 탭에서 열기",
  sections: {
    "first-steps": {
      title: "첫걸음",
      why: "처음부터 S3에 레코드가 도착할 때까지, 10분이면 됩니다.",
    },
    language: {
      title: "템플릿 언어",
      why: "템플릿은 자리표시자 {{ … }}가 들어 있는 텍스트입니다. 한 번 렌더링하면 레코드 하나가 됩니다. 자리표시자 밖의 텍스트는 그대로 복사되고 줄 바꿈은 제거됩니다. 값을 둘러싼 따옴표는 템플릿에 직접 씁니다.",
    },
    functions: {
      title: "함수",
      why: "모든 함수를 사용할 수 있는 이름과 함께 보여 줍니다. 예시는 이 페이지를 빌드할 때 실제로 렌더링한 결과입니다.",
    },
    "aws-setup": {
      title: "AWS 설정",
      why: "자신의 계정을 쓸 때 필요합니다. 워크숍에서는 누군가 이미 해 두었습니다.",
    },
    questions: { title: "자주 묻는 질문" },
  },
  search: {
    label: "도움말 검색",
    found: (topics, functions) => `항목 ${number(topics)}개, 함수 ${number(functions)}개`,
    none: "이 단어가 모두 들어 있는 도움말이 없습니다.",
  },
  steps: firstSteps(text),
  language: {
    write: "템플릿",
    gives: "레코드",
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
  functions: {
    general: "그룹 없음",
    aliases: (names) => `다른 이름: ${names}`,
    example: "예시",
    gives: "결과",
    arguments: "인수",
  },
  setup: awsSetup(text),
  questions: questions(text),
});
