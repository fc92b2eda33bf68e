import { addressFunctions } from "./address";
import { commerceFunctions } from "./commerce";
import { companyFunctions } from "./company";
import { databaseFunctions } from "./database";
import { dateFunctions } from "./date";
import { financeFunctions } from "./finance";
import { hackerFunctions } from "./hacker";
import { helpersFunctions } from "./helpers";
import { imageFunctions } from "./image";
import { internetFunctions } from "./internet";
import { loremFunctions } from "./lorem";
import { nameFunctions } from "./name";
import { phoneFunctions } from "./phone";
import { randomFunctions } from "./random";
import { systemFunctions } from "./system";

/** The names of faker 4.1, KDG's faker: what they do there they do here, with the data of faker 10. */
export const faker4Functions = [
  ...randomFunctions,
  ...nameFunctions,
  ...addressFunctions,
  ...companyFunctions,
  ...financeFunctions,
  ...imageFunctions,
  ...loremFunctions,
  ...hackerFunctions,
  ...internetFunctions,
  ...phoneFunctions,
  ...dateFunctions,
  ...commerceFunctions,
  ...systemFunctions,
  ...helpersFunctions,
  ...databaseFunctions,
];
