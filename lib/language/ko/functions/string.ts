/** What the functions of `string` give, in Korean. */
export const stringFunctions = {
  "string.fromCharacters": "지정한 문자들로 만든 텍스트",
  "string.alpha": "a부터 z까지의 글자",
  "string.alphanumeric": "a부터 z까지의 글자와 숫자",
  "string.binary": "접두어 뒤의 2진 숫자",
  "string.octal": "접두어 뒤의 8진 숫자",
  "string.hexadecimal": "접두어 뒤의 16진 숫자",
  "string.numeric": "숫자",
  "string.sample": "글자, 숫자, 기호(ASCII의 !부터 }까지)",
  "string.uuid": "UUID",
  "string.ulid": "시각으로 시작하여 시간 순으로 정렬되는 식별자(ULID)",
  "string.nanoid": "글자, 숫자, _, -로 된 식별자(Nano ID)",
  "string.symbol": "#, & 등의 기호",
};
