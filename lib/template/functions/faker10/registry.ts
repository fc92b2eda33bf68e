import { airlineFunctions } from "./airline";
import { animalFunctions } from "./animal";
import { bookFunctions } from "./book";
import { colorFunctions } from "./color";
import { commerceFunctions } from "./commerce";
import { companyFunctions } from "./company";
import { databaseFunctions } from "./database";
import { datatypeFunctions } from "./datatype";
import { dateFunctions } from "./date";
import { financeFunctions } from "./finance";
import { foodFunctions } from "./food";
import { gitFunctions } from "./git";
import { helpersFunctions } from "./helpers";
import { imageFunctions } from "./image";
import { internetFunctions } from "./internet";
import { locationFunctions } from "./location";
import { musicFunctions } from "./music";
import { numberFunctions } from "./number";
import { personFunctions } from "./person";
import { phoneFunctions } from "./phone";
import { scienceFunctions } from "./science";
import { stringFunctions } from "./string";
import { systemFunctions } from "./system";
import { vehicleFunctions } from "./vehicle";
import { wordFunctions } from "./word";

/**
 * The functions that @faker-js/faker 10 adds to faker 4.1, except those that evaluate a string or take a function:
 * `helpers.fake`, `helpers.mustache`, `helpers.multiple`, `helpers.maybe`, and `helpers.uniqueArray`.
 */
export const faker10Functions = [
  ...personFunctions,
  ...locationFunctions,
  ...internetFunctions,
  ...phoneFunctions,
  ...numberFunctions,
  ...stringFunctions,
  ...datatypeFunctions,
  ...helpersFunctions,
  ...dateFunctions,
  ...companyFunctions,
  ...commerceFunctions,
  ...financeFunctions,
  ...imageFunctions,
  ...systemFunctions,
  ...databaseFunctions,
  ...colorFunctions,
  ...airlineFunctions,
  ...vehicleFunctions,
  ...foodFunctions,
  ...animalFunctions,
  ...bookFunctions,
  ...musicFunctions,
  ...scienceFunctions,
  ...gitFunctions,
  ...wordFunctions,
];
