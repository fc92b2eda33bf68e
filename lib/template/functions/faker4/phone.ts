import { drawMember } from "../../random/draw-integer";
import { integer, withDefault } from "../fields";
import { fillDigits } from "../text-draws";
import { ignoringArguments, lenient, lenientText, zeroAsMissing } from "./lenient";

const ENDS = ["", "", " x###", " x####", " x#####"];

/** # is a digit. In faker 4.1's order, which the argument of `phone.phoneNumberFormat` counts by. */
export const PHONE_FORMATS: readonly string[] = ENDS.flatMap((end) =>
  ["###-###-####", "(###) ###-####", "1-###-###-####", "###.###.####"].map((start) => start + end),
);

export const phoneFunctions = [
  lenient({
    name: "phone.phoneNumber",
    description: "A telephone number, in one of twenty forms or in the given one.",
    example: '{{phone.phoneNumber("+82 10-####-####")}}',
    fields: { format: zeroAsMissing(lenientText("Its form: # for a digit.")) },
    draw:
      ({ format }) =>
      ({ random }) =>
        fillDigits(random, format ?? drawMember(random, PHONE_FORMATS)),
  }),
  lenient({
    name: "phone.phoneNumberFormat",
    description: "A telephone number in one of faker's forms.",
    example: "{{phone.phoneNumberFormat(1)}}",
    fields: {
      phoneFormatsArrayIndex: withDefault(
        zeroAsMissing(
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
      return ({ random }) => fillDigits(random, format);
    },
  }),
  ignoringArguments(
    "phone.phoneFormats",
    "The form of a telephone number, with # for its digits.",
    ({ random }) => drawMember(random, PHONE_FORMATS),
  ),
];
