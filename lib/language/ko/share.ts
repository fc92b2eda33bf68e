import type { shareText as english } from "@/lib/language/en/share";
import { getFormats } from "@/lib/language/formats";

const { dateTime, duration, number } = getFormats("ko");

/** Sharing a template, and opening a shared one, in Korean. */
export const shareText: typeof english = {
  share: {
    open: "공유",
    title: (name) => `“${name}” 공유`,
    why: "링크를 여는 사람은 템플릿을 보고 사용할 설정을 선택합니다. 링크에는 비밀번호, 토큰, 엔드포인트가 들어가지 않습니다.",
    partsLabel: "템플릿과 함께 공유할 설정",
    parts: {
      rate: "속도와 종료",
      destination: "대상",
      options: "레코드 옵션",
      seed: "시드",
      signIn: "로그인 설정",
    },
    missing: {
      rate: "속도나 종료 설정이 완전하지 않습니다.",
      destination: "스트림을 선택하지 않았거나 파티션 키가 완전하지 않습니다.",
      options: "레코드 옵션 설정이 완전하지 않습니다.",
      seed: "레코드 옵션에 시드가 설정되지 않았습니다.",
      signIn: "이 페이지에는 로그인 설정이 없습니다.",
    },
    link: "링크",
    length: (length, limit) => `${number(limit)}자 중 ${number(length)}자`,
    copy: "링크 복사",
    copied: "복사했습니다.",
    copyFailed: "브라우저가 복사를 막았습니다. 링크를 직접 선택하세요.",
    file: "파일로 저장",
    fileHint: "파일은 템플릿 메뉴의 가져오기…로 엽니다.",
    qr: "QR 코드",
    qrBack: "링크로 돌아가기",
    qrLabel: "링크의 QR 코드",
    qrTooLong: (length, limit) =>
      `링크가 ${number(length)}자입니다. QR 코드에는 ${number(limit)}자까지 들어갑니다.`,
    qrTooLongHint: "설정을 빼거나 템플릿을 줄이거나 링크를 직접 전달하세요.",
    qrHint: "QR 코드를 스캔하면 이 링크가 열립니다. 링크가 길수록 카메라를 더 가까이 대야 합니다.",
  },
  sharedDraft: {
    label: "공유받은 템플릿",
    title: (name) => `“${name}” 템플릿을 공유받았습니다`,
    why: "편집기에는 내 템플릿과 별도로 표시됩니다. 직접 선택하지 않은 설정은 바뀌지 않으며 아무것도 전송되지 않습니다.",
    saved: (name) => `“${name}” 템플릿을 저장했습니다`,
    savedWhy: "함께 받은 설정입니다. 직접 선택하지 않은 설정은 바뀌지 않습니다.",
    save: "내 템플릿에 저장",
    back: "내 템플릿으로 돌아가기",
    close: "완료",
    settings: "함께 받은 설정",
    use: "사용",
    actionLabel: (part) => `사용: ${part}`,
    inUse: "사용 중",
    running: "설정은 실행이 끝난 뒤에 사용할 수 있습니다.",
    badge: "공유받음, 저장되지 않음",
  },
  shared: {
    rate: (rate) => {
      switch (rate.kind) {
        case "constant":
          return `초당 레코드 ${number(rate.recordsPerSecond)}개`;
        case "ramp":
          return `${number(rate.overSeconds)}초 동안 초당 ${number(rate.from)}개에서 ${number(rate.to)}개로`;
        case "bursts":
          return `초당 ${number(rate.base)}개, ${number(rate.everySeconds)}초마다 ${number(rate.lengthSeconds)}초 동안 ${number(rate.burst)}개`;
        case "periodic":
          return rate.simulated === undefined
            ? "요일과 시간대별"
            : `요일과 시간대별, 시뮬레이션 ${dateTime(rate.simulated.from)} ~ ${dateTime(rate.simulated.to)}`;
        case "fastest":
          return "최대한 빠르게";
      }
    },
    stops: ({ target, durationMs, until }) => {
      if (target !== undefined) return `레코드 ${number(target)}개 후 종료`;
      if (durationMs !== undefined) return `${duration(durationMs)} 후 종료`;
      return until === undefined ? "직접 중지할 때까지" : `${dateTime(until)}에 종료`;
    },
    signIn: ({ userPoolId, identityPoolId }) => `사용자 풀 ${userPoolId}, 자격 증명 풀 ${identityPoolId}`,
  },
};
