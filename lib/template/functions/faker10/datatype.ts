import { withOptions } from "../define-function";
import { decimal, orElse } from "../fields";

export const datatypeRows = [
  withOptions({
    name: "datatype.boolean",
    description: "true or false.",
    example: "{{datatype.boolean(0.9)}}",
    lead: ["probability"],
    fields: { probability: orElse(decimal("How probable true is, from 0 to 1."), 0.5) },
    draw:
      ({ probability }) =>
      ({ random }) =>
        random.next() < probability,
  }),
];
