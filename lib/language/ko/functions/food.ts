/** What the functions of `food` give, in Korean. */
export const foodFunctions = {
  "food.adjective": "음식을 꾸미는 형용사(예: crispy)",
  "food.description": "요리를 설명하는 문장",
  "food.dish": "요리 이름",
  "food.ethnicCategory": "요리가 속한 나라별 분류",
  "food.fruit": "과일",
  "food.ingredient": "재료",
  "food.meat": "고기 종류",
  "food.spice": "향신료",
  "food.vegetable": "채소",
};
