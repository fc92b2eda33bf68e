/** What the functions of `science` give, in Korean. */
export const scienceFunctions = {
  "science.chemicalElement": "화학 원소와 그 기호, 번호(JSON)",
  "science.unit": "단위와 그 기호(JSON)",
};
