/** What the functions of `datatype` give, in Korean. */
export const datatypeFunctions = {
  "datatype.boolean": "true 또는 false",
};
