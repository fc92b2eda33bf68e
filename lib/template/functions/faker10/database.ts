import { characterRun } from "./draw";
import { plain } from "./function-row";

export const LOWER_HEX = [..."0123456789abcdef"];

export const databaseRows = [
  plain("database.mongodbObjectId", "The id of a document of MongoDB: 24 hexadecimal digits.", ({ random }) =>
    characterRun(random, LOWER_HEX, 24),
  ),
];
