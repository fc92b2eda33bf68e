import { memberOf } from "../locale-draws";
import type { TemplateFunction } from "../template-function";
import { oldPlain } from "./lenient";

export const databaseRows: readonly TemplateFunction[] = [
  oldPlain(
    "database.column",
    "The name of a column, such as createdAt.",
    memberOf((faker) => faker.definitions.database.column),
  ),
  oldPlain(
    "database.type",
    "The type of a column, such as varchar.",
    memberOf((faker) => faker.definitions.database.type),
  ),
  oldPlain(
    "database.collation",
    "A collation, such as utf8_general_ci.",
    memberOf((faker) => faker.definitions.database.collation),
  ),
  oldPlain(
    "database.engine",
    "A storage engine, such as InnoDB.",
    memberOf((faker) => faker.definitions.database.engine),
  ),
];
