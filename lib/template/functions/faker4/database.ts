import { pickFrom } from "../locale-draws";
import { ignoringArguments } from "./lenient";

export const databaseFunctions = [
  ignoringArguments(
    "database.column",
    "The name of a column, such as createdAt.",
    pickFrom((faker) => faker.definitions.database.column),
  ),
  ignoringArguments(
    "database.type",
    "The type of a column, such as varchar.",
    pickFrom((faker) => faker.definitions.database.type),
  ),
  ignoringArguments(
    "database.collation",
    "A collation, such as utf8_general_ci.",
    pickFrom((faker) => faker.definitions.database.collation),
  ),
  ignoringArguments(
    "database.engine",
    "A storage engine, such as InnoDB.",
    pickFrom((faker) => faker.definitions.database.engine),
  ),
];
