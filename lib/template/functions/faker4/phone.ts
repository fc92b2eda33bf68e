import { drawMember } from "../../random/draw-integer";
import { integer, orElse } from "../fields";
import type { TemplateFunction } from "../template-function";
import { withDigits } from "../text-draws";
import { looseText, old, oldPlain, unlessZero } from "./lenient";

const ENDS = ["", "", " x###", " x####", " x#####"];

/** # is a digit. In faker 4.1's order, which the argument of `phone.phoneNumberFormat` counts by. */
export const PHONE_FORMATS: readonly string[] = ENDS.flatMap((end) =>
  ["###-###-####", "(###) ###-####", "1-###-###-####", "###.###.####"].map((start) => start + end),
);

export const phoneRows: readonly TemplateFunction[] = [
  old({
    name: "phone.phoneNumber",
    description: "A telephone number, in one of twenty forms or in the given one.",
    example: '{{phone.phoneNumber("+82 10-####-####")}}',
    fields: { format: unlessZero(looseText("Its form: # for a digit.")) },
    draw:
      ({ format }) =>
      ({ random }) =>
        withDigits(random, format ?? drawMember(random, PHONE_FORMATS)),
  }),
  old({
    name: "phone.phoneNumberFormat",
    description: "A telephone number in one of faker's forms.",
    example: "{{phone.phoneNumberFormat(1)}}",
    fields: {
      phoneFormatsArrayIndex: orElse(
        unlessZero(
          integer(
            "The form: 0 for ###-###-####, 1 for (###) ###-####, 2 for 1-###-###-####, 3 for ###.###.####, and so on.",
            {
              minimum: 0,
              maximum: PHONE_FORMATS.length - 1,
            },
          ),
        ),
        0,
      ),
    },
    draw: ({ phoneFormatsArrayIndex }) => {
      const format = PHONE_FORMATS[phoneFormatsArrayIndex] ?? "";
      return ({ random }) => withDigits(random, format);
    },
  }),
  oldPlain("phone.phoneFormats", "The form of a telephone number, with # for its digits.", ({ random }) =>
    drawMember(random, PHONE_FORMATS),
  ),
];
