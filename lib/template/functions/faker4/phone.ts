import { drawMember } from "../../random/draw-integer";
import { integer, withDefault } from "../fields";
import { fillDigits } from "../text-draws";
import { ignoringArguments, lenient, lenientText, zeroAsMissing } from "./lenient";

const EXTENSIONS = ["", "", " x###", " x####", " x#####"];

/** The formats, in which # is a digit, in the order of faker 4.1, because `phone.phoneNumberFormat` selects one by index. */
export const PHONE_FORMATS: readonly string[] = EXTENSIONS.flatMap((extension) =>
  ["###-###-####", "(###) ###-####", "1-###-###-####", "###.###.####"].map((number) => number + extension),
);

export const phoneFunctions = [
  lenient({
    name: "phone.phoneNumber",
    description: "Returns a phone number in one of 20 formats or in the given format.",
    example: '{{phone.phoneNumber("+82 10-####-####")}}',
    fields: { format: zeroAsMissing(lenientText("The format, in which # is a digit.")) },
    draw:
      ({ format }) =>
      ({ random }) =>
        fillDigits(random, format ?? drawMember(random, PHONE_FORMATS)),
  }),
  lenient({
    name: "phone.phoneNumberFormat",
    description: "Returns a phone number in the format with the given index.",
    example: "{{phone.phoneNumberFormat(1)}}",
    fields: {
      phoneFormatsArrayIndex: withDefault(
        zeroAsMissing(
          integer(
            "The format: 0 for ###-###-####, 1 for (###) ###-####, 2 for 1-###-###-####, 3 for ###.###.####, and so on.",
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
    "Returns a phone number format, in which # is a digit.",
    ({ random }) => drawMember(random, PHONE_FORMATS),
  ),
];
