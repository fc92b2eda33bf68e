import { memberOf, type TextDraw } from "./draw";

export const department = memberOf((faker) => faker.definitions.commerce.department);

export const productAdjective = memberOf((faker) => faker.definitions.commerce.product_name.adjective);

export const productMaterial = memberOf((faker) => faker.definitions.commerce.product_name.material);

export const product = memberOf((faker) => faker.definitions.commerce.product_name.product);

export const productName: TextDraw = (context) =>
  `${productAdjective(context)} ${productMaterial(context)} ${product(context)}`;

export const humanColor = memberOf((faker) => faker.definitions.color.human);
