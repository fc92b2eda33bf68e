import { withoutArguments } from "../define-function";
import { pickFrom } from "../locale-draws";

export const animalFunctions = [
  withoutArguments(
    "animal.dog",
    "A breed of dog.",
    pickFrom(({ definitions }) => definitions.animal.dog),
  ),
  withoutArguments(
    "animal.cat",
    "A breed of cat.",
    pickFrom(({ definitions }) => definitions.animal.cat),
  ),
  withoutArguments(
    "animal.snake",
    "A species of snake.",
    pickFrom(({ definitions }) => definitions.animal.snake),
  ),
  withoutArguments(
    "animal.bear",
    "A species of bear.",
    pickFrom(({ definitions }) => definitions.animal.bear),
  ),
  withoutArguments(
    "animal.lion",
    "A subspecies of lion.",
    pickFrom(({ definitions }) => definitions.animal.lion),
  ),
  withoutArguments(
    "animal.cetacean",
    "A whale or dolphin.",
    pickFrom(({ definitions }) => definitions.animal.cetacean),
  ),
  withoutArguments(
    "animal.horse",
    "A breed of horse.",
    pickFrom(({ definitions }) => definitions.animal.horse),
  ),
  withoutArguments(
    "animal.bird",
    "A species of bird.",
    pickFrom(({ definitions }) => definitions.animal.bird),
  ),
  withoutArguments(
    "animal.cow",
    "A breed of cattle.",
    pickFrom(({ definitions }) => definitions.animal.cow),
  ),
  withoutArguments(
    "animal.fish",
    "A species of fish.",
    pickFrom(({ definitions }) => definitions.animal.fish),
  ),
  withoutArguments(
    "animal.crocodilia",
    "A species of crocodile or alligator.",
    pickFrom(({ definitions }) => definitions.animal.crocodilia),
  ),
  withoutArguments(
    "animal.insect",
    "A species of insect.",
    pickFrom(({ definitions }) => definitions.animal.insect),
  ),
  withoutArguments(
    "animal.rabbit",
    "A breed of rabbit.",
    pickFrom(({ definitions }) => definitions.animal.rabbit),
  ),
  withoutArguments(
    "animal.rodent",
    "A kind of rodent.",
    pickFrom(({ definitions }) => definitions.animal.rodent),
  ),
  withoutArguments(
    "animal.type",
    "A kind of animal, such as bear.",
    pickFrom(({ definitions }) => definitions.animal.type),
  ),
  withoutArguments(
    "animal.petName",
    "The name of a pet.",
    pickFrom(({ definitions }) => definitions.animal.pet_name),
  ),
];
