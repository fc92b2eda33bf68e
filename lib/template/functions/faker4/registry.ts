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

/** The functions of faker 4.1, which the KDG uses. They behave like faker 4.1 and use the data of faker 10. */
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
