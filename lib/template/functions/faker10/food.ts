import { plain } from "../define-function";
import { memberOf } from "../locale-draws";

export const foodRows = [
  plain(
    "food.adjective",
    "What food can be, such as crispy.",
    memberOf(({ definitions }) => definitions.food.adjective),
  ),
  plain("food.description", "A sentence that describes a dish.", ({ faker }) => faker.food.description()),
  plain("food.dish", "The name of a dish.", ({ faker }) => faker.food.dish()),
  plain(
    "food.ethnicCategory",
    "The cuisine that a dish belongs to.",
    memberOf(({ definitions }) => definitions.food.ethnic_category),
  ),
  plain(
    "food.fruit",
    "A fruit.",
    memberOf(({ definitions }) => definitions.food.fruit),
  ),
  plain(
    "food.ingredient",
    "An ingredient.",
    memberOf(({ definitions }) => definitions.food.ingredient),
  ),
  plain(
    "food.meat",
    "A kind of meat.",
    memberOf(({ definitions }) => definitions.food.meat),
  ),
  plain(
    "food.spice",
    "A spice.",
    memberOf(({ definitions }) => definitions.food.spice),
  ),
  plain(
    "food.vegetable",
    "A vegetable.",
    memberOf(({ definitions }) => definitions.food.vegetable),
  ),
];
