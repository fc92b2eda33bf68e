/** What the functions of `hacker` give, in Korean. */
export const hackerFunctions = {
  "hacker.abbreviation": "기술 약어(예: HTTP)",
  "hacker.adjective": "기술 형용사(예: virtual)",
  "hacker.noun": "기술 명사(예: firewall)",
  "hacker.verb": "기술 동사(예: compress)",
  "hacker.ingverb": "-ing로 끝나는 기술 동사",
  "hacker.phrase": "기술 용어로 가득한 문장",
};
