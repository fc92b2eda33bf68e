import { withOptions, withoutArguments } from "../define-function";
import { oneOf, withDefault } from "../fields";

export const phoneFunctions = [
  withOptions({
    name: "phone.number",
    description: "Returns a US phone number.",
    example: '{{phone.number({"style":"international"})}}',
    fields: {
      style: withDefault(
        oneOf("The style of the number.", ["human", "national", "international", "mobile"]),
        "human",
      ),
    },
    draw:
      (options) =>
      ({ faker }) =>
        faker.phone.number(options),
  }),
  withoutArguments("phone.imei", "Returns an IMEI number with a valid check digit.", ({ faker }) =>
    faker.phone.imei(),
  ),
];
