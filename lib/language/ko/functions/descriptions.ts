import { addressFunctions } from "@/lib/language/ko/functions/address";
import { airlineFunctions } from "@/lib/language/ko/functions/airline";
import { animalFunctions } from "@/lib/language/ko/functions/animal";
import { bookFunctions } from "@/lib/language/ko/functions/book";
import { colorFunctions } from "@/lib/language/ko/functions/color";
import { commerceFunctions } from "@/lib/language/ko/functions/commerce";
import { companyFunctions } from "@/lib/language/ko/functions/company";
import { databaseFunctions } from "@/lib/language/ko/functions/database";
import { datatypeFunctions } from "@/lib/language/ko/functions/datatype";
import { dateFunctions } from "@/lib/language/ko/functions/date";
import { financeFunctions } from "@/lib/language/ko/functions/finance";
import { foodFunctions } from "@/lib/language/ko/functions/food";
import { gitFunctions } from "@/lib/language/ko/functions/git";
import { hackerFunctions } from "@/lib/language/ko/functions/hacker";
import { helpersFunctions } from "@/lib/language/ko/functions/helpers";
import { imageFunctions } from "@/lib/language/ko/functions/image";
import { internetFunctions } from "@/lib/language/ko/functions/internet";
import { locationFunctions } from "@/lib/language/ko/functions/location";
import { loremFunctions } from "@/lib/language/ko/functions/lorem";
import { musicFunctions } from "@/lib/language/ko/functions/music";
import { nameFunctions } from "@/lib/language/ko/functions/name";
import { numberFunctions } from "@/lib/language/ko/functions/number";
import { personFunctions } from "@/lib/language/ko/functions/person";
import { phoneFunctions } from "@/lib/language/ko/functions/phone";
import { plainFunctions } from "@/lib/language/ko/functions/plain";
import { randomFunctions } from "@/lib/language/ko/functions/random";
import { scienceFunctions } from "@/lib/language/ko/functions/science";
import { seriesFunctions } from "@/lib/language/ko/functions/series";
import { stringFunctions } from "@/lib/language/ko/functions/string";
import { systemFunctions } from "@/lib/language/ko/functions/system";
import { vehicleFunctions } from "@/lib/language/ko/functions/vehicle";
import { wordFunctions } from "@/lib/language/ko/functions/word";

/** What each function of the table gives, by its name. */
export const descriptions: Readonly<Record<string, string>> = {
  ...addressFunctions,
  ...airlineFunctions,
  ...animalFunctions,
  ...bookFunctions,
  ...colorFunctions,
  ...commerceFunctions,
  ...companyFunctions,
  ...databaseFunctions,
  ...datatypeFunctions,
  ...dateFunctions,
  ...financeFunctions,
  ...foodFunctions,
  ...gitFunctions,
  ...hackerFunctions,
  ...helpersFunctions,
  ...imageFunctions,
  ...internetFunctions,
  ...locationFunctions,
  ...loremFunctions,
  ...musicFunctions,
  ...nameFunctions,
  ...numberFunctions,
  ...personFunctions,
  ...phoneFunctions,
  ...plainFunctions,
  ...randomFunctions,
  ...scienceFunctions,
  ...seriesFunctions,
  ...stringFunctions,
  ...systemFunctions,
  ...vehicleFunctions,
  ...wordFunctions,
};
