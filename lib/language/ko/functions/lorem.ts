/** What the functions of `lorem` give, in Korean. */
export const loremFunctions = {
  "lorem.word": "라틴어 단어",
  "lorem.words": "라틴어 단어들(공백으로 구분)",
  "lorem.sentence": "라틴어 문장",
  "lorem.slug": "라틴어 단어들(하이픈으로 연결)",
  "lorem.sentences": "라틴어 문장들",
  "lorem.paragraph": "라틴어 문단. 문장 수는 지정한 수보다 최대 세 개 많음",
  "lorem.paragraphs": "라틴어 문단들. 다른 지정이 없으면 줄 바꿈으로 구분",
  "lorem.text": "한 단어부터 여러 문단까지 임의 길이의 라틴어 텍스트",
  "lorem.lines": "한 줄에 하나씩 쓴 라틴어 문장들",
};
