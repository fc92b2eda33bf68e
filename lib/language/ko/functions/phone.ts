/** What the functions of `phone` give, in Korean. */
export const phoneFunctions = {
  "phone.phoneNumber": "전화번호. 스무 가지 형식 중 하나 또는 지정한 형식",
  "phone.phoneNumberFormat": "faker의 형식 중 하나를 따르는 전화번호",
  "phone.phoneFormats": "전화번호 형식(#은 숫자 자리)",
  "phone.number": "미국 전화번호",
  "phone.imei": "검사 숫자가 올바른 모바일 기기 번호(IMEI)",
};
