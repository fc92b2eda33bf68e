/** What the functions of `word` give, in Korean. */
export const wordFunctions = {
  "word.adjective": "형용사",
  "word.adverb": "부사",
  "word.conjunction": "접속사(예: because)",
  "word.interjection": "감탄사(예: wow)",
  "word.noun": "명사",
  "word.preposition": "전치사(예: under)",
  "word.verb": "동사",
  "word.sample": "임의 품사의 단어",
  "word.words": "임의 품사의 단어들(공백으로 구분)",
};
