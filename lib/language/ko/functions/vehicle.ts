/** What the functions of `vehicle` give, in Korean. */
export const vehicleFunctions = {
  "vehicle.vehicle": "자동차 제조사와 모델",
  "vehicle.manufacturer": "자동차 제조사",
  "vehicle.model": "자동차 모델",
  "vehicle.type": "자동차 유형(예: Cargo Van)",
  "vehicle.fuel": "자동차 연료",
  "vehicle.vin": "검사 숫자가 올바른 차대 번호(VIN)",
  "vehicle.color": "색 이름",
  "vehicle.vrm": "영국 자동차 등록 번호",
  "vehicle.bicycle": "자전거 유형",
};
