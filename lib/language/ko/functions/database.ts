/** What the functions of `database` give, in Korean. */
export const databaseFunctions = {
  "database.column": "열 이름(예: createdAt)",
  "database.type": "열의 유형(예: varchar)",
  "database.collation": "데이터 정렬 방식(예: utf8_general_ci)",
  "database.engine": "스토리지 엔진(예: InnoDB)",
  "database.mongodbObjectId": "MongoDB 문서 ID(16진 숫자 24자리)",
};
