import { withOptions } from "../define-function";
import { decimal, withDefault } from "../fields";

export const datatypeFunctions = [
  withOptions({
    name: "datatype.boolean",
    description: "Returns true or false.",
    example: "{{datatype.boolean(0.9)}}",
    lead: ["probability"],
    fields: { probability: withDefault(decimal("The probability of true, from 0 to 1."), 0.5) },
    draw:
      ({ probability }) =>
      ({ random }) =>
        random.next() < probability,
  }),
];
