/** What the functions of `series` give, in Korean. */
export const seriesFunctions = {
  "series.walk": "랜덤 워크. 키마다 따로, 각 값은 바로 앞의 값에서 최대 한 걸음만 움직임",
  "series.sine":
    "레코드의 시각(시뮬레이션 시각이 있는 실행에서는 그 시각)을 따르는 파동. 낮과 밤, 조수, 부하 등에 사용",
};
