import { withOptions, withoutArguments } from "../define-function";
import { oneOf, withDefault } from "../fields";

export const phoneFunctions = [
  withOptions({
    name: "phone.number",
    description: "A telephone number of the United States.",
    example: '{{phone.number({"style":"international"})}}',
    fields: {
      style: withDefault(
        oneOf("How it is written.", ["human", "national", "international", "mobile"]),
        "human",
      ),
    },
    draw:
      (options) =>
      ({ faker }) =>
        faker.phone.number(options),
  }),
  withoutArguments(
    "phone.imei",
    "The number of a mobile device (IMEI) with the right check digit.",
    ({ faker }) => faker.phone.imei(),
  ),
];
