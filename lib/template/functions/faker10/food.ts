import { withoutArguments } from "../define-function";
import { pickFrom } from "../locale-draws";

export const foodFunctions = [
  withoutArguments(
    "food.adjective",
    "Returns a food adjective, such as crispy.",
    pickFrom(({ definitions }) => definitions.food.adjective),
  ),
  withoutArguments("food.description", "Returns a description of a dish.", ({ faker }) =>
    faker.food.description(),
  ),
  withoutArguments("food.dish", "Returns the name of a dish.", ({ faker }) => faker.food.dish()),
  withoutArguments(
    "food.ethnicCategory",
    "Returns a cuisine.",
    pickFrom(({ definitions }) => definitions.food.ethnic_category),
  ),
  withoutArguments(
    "food.fruit",
    "Returns a fruit.",
    pickFrom(({ definitions }) => definitions.food.fruit),
  ),
  withoutArguments(
    "food.ingredient",
    "Returns an ingredient.",
    pickFrom(({ definitions }) => definitions.food.ingredient),
  ),
  withoutArguments(
    "food.meat",
    "Returns a type of meat.",
    pickFrom(({ definitions }) => definitions.food.meat),
  ),
  withoutArguments(
    "food.spice",
    "Returns a spice.",
    pickFrom(({ definitions }) => definitions.food.spice),
  ),
  withoutArguments(
    "food.vegetable",
    "Returns a vegetable.",
    pickFrom(({ definitions }) => definitions.food.vegetable),
  ),
];
