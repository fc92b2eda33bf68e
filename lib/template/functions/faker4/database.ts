import { pickFrom } from "../locale-draws";
import { ignoringArguments } from "./lenient";

export const databaseFunctions = [
  ignoringArguments(
    "database.column",
    "Returns a column name, such as createdAt.",
    pickFrom((faker) => faker.definitions.database.column),
  ),
  ignoringArguments(
    "database.type",
    "Returns a column type, such as varchar.",
    pickFrom((faker) => faker.definitions.database.type),
  ),
  ignoringArguments(
    "database.collation",
    "Returns a collation, such as utf8_general_ci.",
    pickFrom((faker) => faker.definitions.database.collation),
  ),
  ignoringArguments(
    "database.engine",
    "Returns a storage engine, such as InnoDB.",
    pickFrom((faker) => faker.definitions.database.engine),
  ),
];
