import { plain } from "../define-function";
import { memberOf } from "../locale-draws";

export const bookRows = [
  plain(
    "book.author",
    "The author of a book.",
    memberOf(({ definitions }) => definitions.book.author),
  ),
  plain(
    "book.format",
    "The form of a book, such as Hardcover.",
    memberOf(({ definitions }) => definitions.book.format),
  ),
  plain(
    "book.genre",
    "The genre of a book.",
    memberOf(({ definitions }) => definitions.book.genre),
  ),
  plain(
    "book.publisher",
    "The publisher of a book.",
    memberOf(({ definitions }) => definitions.book.publisher),
  ),
  plain(
    "book.series",
    "A series of books.",
    memberOf(({ definitions }) => definitions.book.series),
  ),
  plain(
    "book.title",
    "The title of a book.",
    memberOf(({ definitions }) => definitions.book.title),
  ),
];
