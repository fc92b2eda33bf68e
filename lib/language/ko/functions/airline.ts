/** What the functions of `airline` give, in Korean. */
export const airlineFunctions = {
  "airline.airport": "공항과 그 IATA 코드(JSON)",
  "airline.airline": "항공사와 그 IATA 코드(JSON)",
  "airline.airplane": "항공기 기종과 그 IATA 코드(JSON)",
  "airline.recordLocator": "여섯 글자 예약 번호",
  "airline.seat": "좌석(열 번호와 글자)",
  "airline.aircraftType": "항공기 크기(narrowbody, regional, widebody)",
  "airline.flightNumber": "한 자리에서 네 자리까지의 항공편 번호",
};
