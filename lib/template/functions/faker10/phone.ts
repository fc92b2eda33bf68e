import { plain, withOptions } from "../define-function";
import { oneOf, orElse } from "../fields";

export const phoneRows = [
  withOptions({
    name: "phone.number",
    description: "A telephone number of the United States.",
    example: '{{phone.number({"style":"international"})}}',
    fields: {
      style: orElse(oneOf("How it is written.", ["human", "national", "international", "mobile"]), "human"),
    },
    draw:
      (options) =>
      ({ faker }) =>
        faker.phone.number(options),
  }),
  plain("phone.imei", "The number of a mobile device (IMEI) with the right check digit.", ({ faker }) =>
    faker.phone.imei(),
  ),
];
