/** What the functions of `name` give, in Korean. */
export const nameFunctions = {
  "name.firstName": "이름(성 제외)",
  "name.lastName": "성",
  "name.findName": "성과 이름. 때로는 호칭이나 접미어가 붙음",
  "name.jobTitle": "세 단어로 된 직함",
  "name.prefix": "이름 앞에 붙는 호칭(예: Mrs., Dr.)",
  "name.suffix": "이름 뒤에 붙는 접미어(예: Jr., PhD)",
  "name.title": "세 단어로 된 직함",
  "name.jobDescriptor": "직함의 첫 단어(예: Senior)",
  "name.jobArea": "직함에 들어가는 분야(예: Marketing)",
  "name.jobType": "직함에 들어가는 직종(예: Engineer)",
};
