import { withoutArguments } from "../define-function";
import { pickFrom } from "../locale-draws";

export const animalFunctions = [
  withoutArguments(
    "animal.dog",
    "Returns a dog breed.",
    pickFrom(({ definitions }) => definitions.animal.dog),
  ),
  withoutArguments(
    "animal.cat",
    "Returns a cat breed.",
    pickFrom(({ definitions }) => definitions.animal.cat),
  ),
  withoutArguments(
    "animal.snake",
    "Returns a snake species.",
    pickFrom(({ definitions }) => definitions.animal.snake),
  ),
  withoutArguments(
    "animal.bear",
    "Returns a bear species.",
    pickFrom(({ definitions }) => definitions.animal.bear),
  ),
  withoutArguments(
    "animal.lion",
    "Returns a lion subspecies.",
    pickFrom(({ definitions }) => definitions.animal.lion),
  ),
  withoutArguments(
    "animal.cetacean",
    "Returns a whale or dolphin species.",
    pickFrom(({ definitions }) => definitions.animal.cetacean),
  ),
  withoutArguments(
    "animal.horse",
    "Returns a horse breed.",
    pickFrom(({ definitions }) => definitions.animal.horse),
  ),
  withoutArguments(
    "animal.bird",
    "Returns a bird species.",
    pickFrom(({ definitions }) => definitions.animal.bird),
  ),
  withoutArguments(
    "animal.cow",
    "Returns a cattle breed.",
    pickFrom(({ definitions }) => definitions.animal.cow),
  ),
  withoutArguments(
    "animal.fish",
    "Returns a fish species.",
    pickFrom(({ definitions }) => definitions.animal.fish),
  ),
  withoutArguments(
    "animal.crocodilia",
    "Returns a crocodile or alligator species.",
    pickFrom(({ definitions }) => definitions.animal.crocodilia),
  ),
  withoutArguments(
    "animal.insect",
    "Returns an insect species.",
    pickFrom(({ definitions }) => definitions.animal.insect),
  ),
  withoutArguments(
    "animal.rabbit",
    "Returns a rabbit breed.",
    pickFrom(({ definitions }) => definitions.animal.rabbit),
  ),
  withoutArguments(
    "animal.rodent",
    "Returns a type of rodent.",
    pickFrom(({ definitions }) => definitions.animal.rodent),
  ),
  withoutArguments(
    "animal.type",
    "Returns a type of animal, such as bear.",
    pickFrom(({ definitions }) => definitions.animal.type),
  ),
  withoutArguments(
    "animal.petName",
    "Returns a pet name.",
    pickFrom(({ definitions }) => definitions.animal.pet_name),
  ),
];
