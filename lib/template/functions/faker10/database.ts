import { LOWER_CASE_HEX } from "./character-sets";
import { characterRun } from "./draw";
import { plain } from "./function-row";

export const databaseRows = [
  plain("database.mongodbObjectId", "The id of a document of MongoDB: 24 hexadecimal digits.", ({ random }) =>
    characterRun(random, LOWER_CASE_HEX, 24),
  ),
];
