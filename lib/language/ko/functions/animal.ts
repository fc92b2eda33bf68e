/** What the functions of `animal` give, in Korean. */
export const animalFunctions = {
  "animal.dog": "개 품종",
  "animal.cat": "고양이 품종",
  "animal.snake": "뱀의 종",
  "animal.bear": "곰의 종",
  "animal.lion": "사자의 아종",
  "animal.cetacean": "고래 또는 돌고래",
  "animal.horse": "말 품종",
  "animal.bird": "새의 종",
  "animal.cow": "소 품종",
  "animal.fish": "물고기의 종",
  "animal.crocodilia": "악어의 종",
  "animal.insect": "곤충의 종",
  "animal.rabbit": "토끼 품종",
  "animal.rodent": "설치류 종류",
  "animal.type": "동물 종류(예: bear)",
  "animal.petName": "반려동물 이름",
};
