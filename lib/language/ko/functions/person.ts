/** What the functions of `person` give, in Korean. */
export const personFunctions = {
  "person.firstName": "이름(성 제외)",
  "person.lastName": "성. 스물에 하나는 하이픈으로 이은 성",
  "person.middleName": "중간 이름",
  "person.fullName": "성과 이름. 때로는 호칭이나 접미어가 붙음",
  "person.gender": "성 정체성",
  "person.sex": "female 또는 male",
  "person.sexType": "female 또는 male. 원하면 generic도 포함",
  "person.bio": "사람을 소개하는 짧은 글",
  "person.prefix": "이름 앞에 붙는 호칭(예: Mrs., Dr.)",
  "person.suffix": "이름 뒤에 붙는 접미어(예: Jr., PhD)",
  "person.jobTitle": "세 단어로 된 직함",
  "person.jobDescriptor": "직함의 첫 단어(예: Senior)",
  "person.jobArea": "직함에 들어가는 분야(예: Marketing)",
  "person.jobType": "직함에 들어가는 직종(예: Engineer)",
  "person.zodiacSign": "황도 별자리",
};
