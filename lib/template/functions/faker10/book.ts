import { withoutArguments } from "../define-function";
import { pickFrom } from "../locale-draws";

export const bookFunctions = [
  withoutArguments(
    "book.author",
    "Returns the author of a book.",
    pickFrom(({ definitions }) => definitions.book.author),
  ),
  withoutArguments(
    "book.format",
    "Returns a book format, such as Hardcover.",
    pickFrom(({ definitions }) => definitions.book.format),
  ),
  withoutArguments(
    "book.genre",
    "Returns a book genre.",
    pickFrom(({ definitions }) => definitions.book.genre),
  ),
  withoutArguments(
    "book.publisher",
    "Returns a book publisher.",
    pickFrom(({ definitions }) => definitions.book.publisher),
  ),
  withoutArguments(
    "book.series",
    "Returns the title of a book series.",
    pickFrom(({ definitions }) => definitions.book.series),
  ),
  withoutArguments(
    "book.title",
    "Returns a book title.",
    pickFrom(({ definitions }) => definitions.book.title),
  ),
];
