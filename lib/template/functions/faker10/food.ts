import { withoutArguments } from "../define-function";
import { pickFrom } from "../locale-draws";

export const foodFunctions = [
  withoutArguments(
    "food.adjective",
    "What food can be, such as crispy.",
    pickFrom(({ definitions }) => definitions.food.adjective),
  ),
  withoutArguments("food.description", "A sentence that describes a dish.", ({ faker }) =>
    faker.food.description(),
  ),
  withoutArguments("food.dish", "The name of a dish.", ({ faker }) => faker.food.dish()),
  withoutArguments(
    "food.ethnicCategory",
    "The cuisine that a dish belongs to.",
    pickFrom(({ definitions }) => definitions.food.ethnic_category),
  ),
  withoutArguments(
    "food.fruit",
    "A fruit.",
    pickFrom(({ definitions }) => definitions.food.fruit),
  ),
  withoutArguments(
    "food.ingredient",
    "An ingredient.",
    pickFrom(({ definitions }) => definitions.food.ingredient),
  ),
  withoutArguments(
    "food.meat",
    "A kind of meat.",
    pickFrom(({ definitions }) => definitions.food.meat),
  ),
  withoutArguments(
    "food.spice",
    "A spice.",
    pickFrom(({ definitions }) => definitions.food.spice),
  ),
  withoutArguments(
    "food.vegetable",
    "A vegetable.",
    pickFrom(({ definitions }) => definitions.food.vegetable),
  ),
];
