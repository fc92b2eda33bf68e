/** What the functions of `company` give, in Korean. */
export const companyFunctions = {
  "company.suffixes": "모든 회사 접미어(쉼표로 구분)",
  "company.companyName": "회사 이름",
  "company.companySuffix": "회사 접미어(예: LLC)",
  "company.catchPhrase": "세 단어로 된 슬로건",
  "company.bs": "비즈니스 용어로 된 문구",
  "company.catchPhraseAdjective": "슬로건의 형용사",
  "company.catchPhraseDescriptor": "슬로건의 수식어",
  "company.catchPhraseNoun": "슬로건의 명사",
  "company.bsAdjective": "비즈니스 용어의 형용사",
  "company.bsBuzz": "비즈니스 용어의 동사",
  "company.bsNoun": "비즈니스 용어의 명사",
  "company.name": "회사 이름",
  "company.buzzPhrase": "비즈니스 용어로 된 문구",
  "company.buzzAdjective": "비즈니스 용어의 형용사",
  "company.buzzVerb": "비즈니스 용어의 동사",
  "company.buzzNoun": "비즈니스 용어의 명사",
};
