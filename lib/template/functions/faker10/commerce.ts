import { wrongArgument } from "../arguments";
import { withOptions, withoutArguments } from "../define-function";
import { digitString, type Field, field, text, withDefault } from "../fields";

const variant: Field<10 | 13> = withDefault(
  field({ kind: "integer", description: "The number of digits, 10 or 13." }, (value, place) => {
    if (Number(value) === 10) return 10;
    if (Number(value) === 13) return 13;
    throw wrongArgument(place, "one-of", value, { words: "10, 13" });
  }),
  13,
);

export const commerceFunctions = [
  withoutArguments("commerce.productDescription", "Returns a product description.", ({ faker }) =>
    faker.commerce.productDescription(),
  ),
  withOptions({
    name: "commerce.isbn",
    description: "Returns an ISBN with a valid check digit.",
    example: "{{commerce.isbn(10)}}",
    lead: ["variant"],
    fields: { variant, separator: withDefault(text("The separator between the parts."), "-") },
    draw:
      (options) =>
      ({ faker }) =>
        faker.commerce.isbn(options),
  }),
  withOptions({
    name: "commerce.upc",
    description: "Returns a 12-digit UPC-A barcode number with a valid check digit.",
    fields: {
      prefix: withDefault(digitString("The prefix.", 11), ""),
    },
    draw:
      (options) =>
      ({ faker }) =>
        faker.commerce.upc(options),
  }),
];
