import { wrongArgument } from "../arguments";
import { withOptions, withoutArguments } from "../define-function";
import { digitString, type Field, field, text, withDefault } from "../fields";

const variant: Field<10 | 13> = withDefault(
  field({ kind: "integer", description: "How many digits: 10 or 13." }, (value, place) => {
    if (Number(value) === 10) return 10;
    if (Number(value) === 13) return 13;
    throw wrongArgument(place, "one-of", value, { words: "10, 13" });
  }),
  13,
);

export const commerceFunctions = [
  withoutArguments("commerce.productDescription", "A sentence that praises a product.", ({ faker }) =>
    faker.commerce.productDescription(),
  ),
  withOptions({
    name: "commerce.isbn",
    description: "The number of a book (ISBN) with the right check digit.",
    example: "{{commerce.isbn(10)}}",
    lead: ["variant"],
    fields: { variant, separator: withDefault(text("What stands between its parts."), "-") },
    draw:
      (options) =>
      ({ faker }) =>
        faker.commerce.isbn(options),
  }),
  withOptions({
    name: "commerce.upc",
    description: "The twelve digits of a bar code (UPC-A) with the right check digit.",
    fields: {
      prefix: withDefault(digitString("What it starts with.", 11), ""),
    },
    draw:
      (options) =>
      ({ faker }) =>
        faker.commerce.upc(options),
  }),
];
