import { withoutArguments } from "../define-function";
import { pickFrom } from "../locale-draws";

export const bookFunctions = [
  withoutArguments(
    "book.author",
    "The author of a book.",
    pickFrom(({ definitions }) => definitions.book.author),
  ),
  withoutArguments(
    "book.format",
    "The form of a book, such as Hardcover.",
    pickFrom(({ definitions }) => definitions.book.format),
  ),
  withoutArguments(
    "book.genre",
    "The genre of a book.",
    pickFrom(({ definitions }) => definitions.book.genre),
  ),
  withoutArguments(
    "book.publisher",
    "The publisher of a book.",
    pickFrom(({ definitions }) => definitions.book.publisher),
  ),
  withoutArguments(
    "book.series",
    "A series of books.",
    pickFrom(({ definitions }) => definitions.book.series),
  ),
  withoutArguments(
    "book.title",
    "The title of a book.",
    pickFrom(({ definitions }) => definitions.book.title),
  ),
];
