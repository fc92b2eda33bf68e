import type { rateText as english } from "@/lib/language/en/rate";
import { getFormats } from "@/lib/language/formats";
import { MAX_RECORDS, MAX_RECORDS_PER_SECOND } from "@/lib/settings/limits";

const { duration, number } = getFormats("ko");

const MAX_RATE = number(MAX_RECORDS_PER_SECOND);

const DAYS = ["일요일", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일"];

/** Rates, and when a run ends, in Korean. */
export const rateText: typeof english = {
  rate: {
    title: "속도",
    kind: "속도 유형",
    kinds: {
      constant: "일정",
      periodic: "요일과 시간대별",
      ramp: "점진적 증감",
      bursts: "버스트",
      fastest: "최대한 빠르게",
    },
    perSecond: "초당 레코드 수",
    from: "시작(레코드/초)",
    to: "끝(레코드/초)",
    overSeconds: "기간(초)",
    base: "기본(레코드/초)",
    burst: "버스트(레코드/초)",
    lengthSeconds: "버스트 길이(초)",
    everySeconds: "버스트 간격(초)",
    fastestHint: "대상이 받을 수 있는 만큼 전송합니다.",

    clock: "시계",
    clocks: { real: "실제 시간", simulated: "시뮬레이션" },
    simulatedFrom: "시뮬레이션 시작",
    simulatedTo: "시뮬레이션 끝",
    secondsPerTick: "틱당 데이터 시간(초)",
    waitBetweenTicks: "틱 사이 대기(ms)",
    week: "한 주의 속도",
    smoothing: "시간대 사이를 부드럽게 잇기",
    shown: "표시하고 칠할 값",
    mean: "평균 레코드/초",
    stddev: "레코드/초의 표준 편차",
    brush: "칠할 값",
    presets: { "office-hours": "업무 시간", "evening-peak": "저녁 피크", flat: "균일" },
    weekHint:
      "시간대를 끌어서 칠합니다. 키보드에서는 스페이스 키로 칠하고 Shift와 화살표 키로 이어서 칠합니다. 스프레드시트에서 복사한 블록을 포커스 위치에 붙여넣을 수 있습니다. 버튼은 그 값을 최댓값으로 하여 한 주를 채웁니다.",
    pasteFailed: "0 이상의 숫자로 된 블록이 아닙니다. 속도 값이 있는 셀만 복사하세요.",
    shortDays: DAYS.map((day) => day.slice(0, 1)),
    cell: (day, hour, value) => `${DAYS[day]} ${String(hour).padStart(2, "0")}:00, ${number(value)}`,

    ends: "종료",
    endKinds: {
      count: "정해진 레코드 수 이후",
      duration: "정해진 시간 이후",
      until: "정해진 시각",
      never: "직접 중지할 때",
    },
    target: "목표 레코드 수",
    durationSeconds: "시간(초)",
    until: "종료 시각",
    neverHint: "중지할 때까지 전송합니다.",

    curve: (lowest, highest, spanMs) => {
      const range =
        lowest === highest
          ? number(Math.round(highest * 10) / 10)
          : `${number(Math.round(lowest))}~${number(Math.round(highest))}`;
      return `${duration(Math.round(spanMs / 1000) * 1000)} 동안 초당 레코드 ${range}개`;
    },
    problems: {
      recordsPerSecond: `0 초과, ${MAX_RATE} 이하`,
      from: `0 이상, ${MAX_RATE} 이하`,
      to: `0 이상, ${MAX_RATE} 이하. 0에서 시작하면 0보다 커야 합니다`,
      overSeconds: "0초 초과, 1년 이하",
      base: `0 이상, ${MAX_RATE} 이하`,
      burst: `0 초과, ${MAX_RATE} 이하`,
      lengthSeconds: "0초 초과, 버스트 간격 이하",
      everySeconds: "0초 초과, 1년 이하",
      week: `시간대마다 0 이상, ${MAX_RATE} 이하이며, 적어도 한 시간대는 0보다 커야 합니다`,
      "simulated.from": "첫 레코드의 날짜와 시간",
      "simulated.to": "시작 이후의 시각",
      "simulated.secondsPerTick": "1 이상의 정수",
      "simulated.waitBetweenTicks": "0밀리초 이상",
      target: `1 이상, ${number(MAX_RECORDS)} 이하의 정수`,
      durationSeconds: "0초 초과, 1년 이하",
      until: "현재 이후의 시각",
    },
  },
};
