import type { pageText as english } from "@/lib/language/en/page";

/** The texts that every page shares, in Korean: header, commands, shortcuts, and the frame of help. */
export const pageText: typeof english = {
  header: {
    setup: "AWS 설정",
    skip: "본문으로 건너뛰기",
  },
  commands: {
    palette: "명령",
    shortcuts: "키보드 단축키",
    search: "명령 검색",
    none: "이 단어가 모두 들어 있는 명령이 없습니다.",
    openPalette: "명령 팔레트 열기",
    openShortcuts: "키보드 단축키 보기",
    plainKeys: "?로 이 목록 열기",
    groups: { run: "실행", template: "템플릿", go: "이동", page: "페이지" },
    inEditor: "편집기",
    editor: {
      complete: "함수 추천",
      explain: "커서 위치의 도움말",
      fix: "커서 위치의 빠른 수정 적용",
      problems: "문제 목록",
      find: "찾기 및 바꾸기",
      nextMatch: "다음 일치 항목도 선택",
      undo: "실행 취소",
      indent: "들여쓰기",
      leave: "Tab으로 편집기 벗어나기",
    },
    send: "레코드 전송",
    pause: "실행 일시 중지",
    resume: "실행 재개",
    stop: "실행 중지",
    preview: "다른 샘플 보기",
    goTo: {
      template: "템플릿으로 이동",
      samples: "샘플 레코드로 이동",
      destination: "대상으로 이동",
      rate: "속도로 이동",
      run: "실행으로 이동",
      delivery: "전달로 이동",
    },
    help: "도움말 열기",
    setup: "AWS 계정 설정 열기",
    workbench: "워크벤치 열기",
    theme: {
      system: "시스템 테마 사용",
      light: "밝은 테마 사용",
      dark: "어두운 테마 사용",
    },
    language: {
      system: "브라우저 언어 사용",
      en: "영어 사용(English)",
      ko: "한국어 사용",
    },
    settings: "로그인 설정 열기",
    signOut: "로그아웃",
  },
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
