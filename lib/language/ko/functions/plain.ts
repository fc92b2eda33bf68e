/** What the functions whose names have no dot give, in Korean. */
export const plainFunctions = {
  sequence: "한 번의 실행에서 빠짐도 중복도 없는 카운터",
  lookup: "키에 해당하는 표의 값. 서로 어울리는 필드를 만들 때 사용",
  optional: "때때로 비어 있는 값",
  json: "값을 JSON으로 쓴 것. 텍스트는 따옴표로 묶어 이스케이프하고, 목록과 객체는 전체를, 없는 값은 `null`로 씀",
};
