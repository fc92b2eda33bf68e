import { plain, withOptions } from "../define-function";
import { type Field, field, orElse, someDigits, text, wrongValue } from "../fields";

const variant: Field<10 | 13> = orElse(
  field({ kind: "integer", description: "How many digits: 10 or 13." }, (value, place) => {
    if (Number(value) === 10) return 10;
    if (Number(value) === 13) return 13;
    throw wrongValue(place, "one-of", value, { words: "10, 13" });
  }),
  13,
);

export const commerceRows = [
  plain("commerce.productDescription", "A sentence that praises a product.", ({ faker }) =>
    faker.commerce.productDescription(),
  ),
  withOptions({
    name: "commerce.isbn",
    description: "The number of a book (ISBN) with the right check digit.",
    example: "{{commerce.isbn(10)}}",
    lead: ["variant"],
    fields: { variant, separator: orElse(text("What stands between its parts."), "-") },
    draw:
      (options) =>
      ({ faker }) =>
        faker.commerce.isbn(options),
  }),
  withOptions({
    name: "commerce.upc",
    description: "The twelve digits of a bar code (UPC-A) with the right check digit.",
    fields: {
      prefix: orElse(someDigits("What it starts with.", 11), ""),
    },
    draw:
      (options) =>
      ({ faker }) =>
        faker.commerce.upc(options),
  }),
];
