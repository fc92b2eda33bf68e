import type { ColumnNames } from "./column-names";
import type { ColumnType } from "./column-type";
import { identifier } from "./sql-text";

/** A type as Hive's DDL writes it. Of what nothing is known, and of an object without members, it says string. */
export function typeText(type: ColumnType, names: ColumnNames): string {
  if (type.kind === "scalar") return type.name;
  if (type.kind === "array") return `array<${typeText(type.item, names)}>`;
  if (type.kind === "unknown" || type.members.size === 0) return "string";
  const members = [...type.members].map(
    ([key, member]) => `${identifier(names.nameOf(key))}:${typeText(member, names)}`,
  );
  return `struct<${members.join(",")}>`;
}
