/** What the functions of `number` give, in Korean. */
export const numberFunctions = {
  "number.int": "min부터 max까지의 정수(양 끝 포함)",
  "number.float": "min부터 max까지의 수",
  "number.binary": "2진수로 쓴 정수",
  "number.octal": "8진수로 쓴 정수",
  "number.hex": "16진수로 쓴 정수",
  "number.bigInt": "min부터 max까지 임의 크기의 정수(양 끝 포함)",
  "number.romanNumeral": "로마 숫자",
};
