/** What the functions of `random` give, in Korean. */
export const randomFunctions = {
  "random.weightedArrayElement": "가중치에 비례하는 빈도로 고른 목록의 항목",
  "random.normal": "정규 분포(종 모양 곡선)를 따르는 수. min과 max를 벗어나면 다시 뽑음",
  "random.exponential": "지수 분포를 따르는 수. 서로 무관하게 일어나는 이벤트 사이의 간격",
  "random.poisson": "푸아송 분포를 따르는 정수. 일정 시간 동안 서로 무관하게 일어나는 이벤트의 수",
  "random.zipf": "1부터 n까지의 순위로, 1위가 압도적으로 자주 나옴. 구매되는 상품, 조회되는 페이지 등에 사용",
  "random.number": "min부터 max까지의 수(양 끝 포함). precision을 지정하지 않으면 정수",
  "random.float": "min부터 max까지의 소수(양 끝 포함)",
  "random.arrayElement": "배열의 값 중 하나. 확률은 모두 같음",
  "random.objectElement": "객체의 키 중 하나의 값, 또는 그 키",
  "random.uuid": "무작위 UUID(버전 4)",
  "random.boolean": "true 또는 false",
  "random.word": "비즈니스, 지명, 기술 분야의 단어. 때로는 여러 단어",
  "random.words": "비즈니스, 지명, 기술 분야의 단어들(공백으로 구분)",
  "random.image": "가로 640, 세로 480픽셀 그림의 주소",
  "random.locale": "언어 또는 지역 코드",
  "random.alphaNumeric": "영문 소문자와 숫자",
};
