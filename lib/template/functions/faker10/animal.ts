import { plain } from "../define-function";
import { memberOf } from "../locale-draws";

export const animalRows = [
  plain(
    "animal.dog",
    "A breed of dog.",
    memberOf(({ definitions }) => definitions.animal.dog),
  ),
  plain(
    "animal.cat",
    "A breed of cat.",
    memberOf(({ definitions }) => definitions.animal.cat),
  ),
  plain(
    "animal.snake",
    "A species of snake.",
    memberOf(({ definitions }) => definitions.animal.snake),
  ),
  plain(
    "animal.bear",
    "A species of bear.",
    memberOf(({ definitions }) => definitions.animal.bear),
  ),
  plain(
    "animal.lion",
    "A subspecies of lion.",
    memberOf(({ definitions }) => definitions.animal.lion),
  ),
  plain(
    "animal.cetacean",
    "A whale or dolphin.",
    memberOf(({ definitions }) => definitions.animal.cetacean),
  ),
  plain(
    "animal.horse",
    "A breed of horse.",
    memberOf(({ definitions }) => definitions.animal.horse),
  ),
  plain(
    "animal.bird",
    "A species of bird.",
    memberOf(({ definitions }) => definitions.animal.bird),
  ),
  plain(
    "animal.cow",
    "A breed of cattle.",
    memberOf(({ definitions }) => definitions.animal.cow),
  ),
  plain(
    "animal.fish",
    "A species of fish.",
    memberOf(({ definitions }) => definitions.animal.fish),
  ),
  plain(
    "animal.crocodilia",
    "A species of crocodile or alligator.",
    memberOf(({ definitions }) => definitions.animal.crocodilia),
  ),
  plain(
    "animal.insect",
    "A species of insect.",
    memberOf(({ definitions }) => definitions.animal.insect),
  ),
  plain(
    "animal.rabbit",
    "A breed of rabbit.",
    memberOf(({ definitions }) => definitions.animal.rabbit),
  ),
  plain(
    "animal.rodent",
    "A kind of rodent.",
    memberOf(({ definitions }) => definitions.animal.rodent),
  ),
  plain(
    "animal.type",
    "A kind of animal, such as bear.",
    memberOf(({ definitions }) => definitions.animal.type),
  ),
  plain(
    "animal.petName",
    "The name of a pet.",
    memberOf(({ definitions }) => definitions.animal.pet_name),
  ),
];
