import { plain } from "../define-function";
import { characterRun, LOWER_CASE_HEX } from "../text-draws";

export const databaseRows = [
  plain("database.mongodbObjectId", "The id of a document of MongoDB: 24 hexadecimal digits.", ({ random }) =>
    characterRun(random, LOWER_CASE_HEX, 24),
  ),
];
