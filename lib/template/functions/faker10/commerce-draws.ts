import { drawMember } from "../../random/draw-integer";
import { memberOf, prepared, type TextDraw } from "./draw";

export const departments = prepared((faker) => faker.definitions.commerce.department);

export const department: TextDraw = (context) => drawMember(context.random, departments(context));

export const productAdjective = memberOf((faker) => faker.definitions.commerce.product_name.adjective);

export const productMaterial = memberOf((faker) => faker.definitions.commerce.product_name.material);

export const product = memberOf((faker) => faker.definitions.commerce.product_name.product);

export const productName: TextDraw = (context) =>
  `${productAdjective(context)} ${productMaterial(context)} ${product(context)}`;

export const humanColor = memberOf((faker) => faker.definitions.color.human);
