import { withoutArguments } from "../define-function";
import { drawCharacters, LOWERCASE_HEX_DIGITS } from "../text-draws";

export const databaseFunctions = [
  withoutArguments(
    "database.mongodbObjectId",
    "Returns a MongoDB object ID of 24 hexadecimal digits.",
    ({ random }) => drawCharacters(random, LOWERCASE_HEX_DIGITS, 24),
  ),
];
