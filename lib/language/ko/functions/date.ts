/** What the functions of `date` give, in Korean. */
export const dateFunctions = {
  "date.now": "레코드의 시각(현지 시간)",
  "date.utc": "레코드의 시각(UTC)",
  "date.simTime": "실행의 시뮬레이션 시각(현지 시간). 시뮬레이션하지 않는 실행에서는 레코드의 시각",
  "date.late":
    "레코드의 UTC 시각(시뮬레이션 시각이 있는 실행에서는 그 시각). 때때로 과거로 옮겨 늦게 도착한 이벤트를 만듦",
  "date.past": "지난 몇 년 사이의 시각(적어도 1초 전)",
  "date.future": "앞으로 몇 년 사이의 시각(적어도 1초 후)",
  "date.between": "두 시각 사이의 시각",
  "date.recent": "지난 며칠 사이의 시각(적어도 1초 전)",
  "date.month": "월 이름",
  "date.weekday": "요일 이름",
  "date.timeZone": "시간대의 IANA 이름",
  "date.anytime": "1년 전부터 1년 후까지의 시각",
  "date.betweens": "두 시각 사이의 시각들(시간 순, 쉼표로 구분)",
  "date.soon": "앞으로 며칠 사이의 시각(적어도 1초 후)",
  "date.birthdate": "18~80세 또는 지정한 나이인 사람의 출생 시각",
};
