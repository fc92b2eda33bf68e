import { withOptions, withoutArguments } from "../define-function";
import { flag, oneOf, text, withDefault } from "../fields";
import { pickFrom } from "../locale-draws";

export const humanColor = pickFrom((faker) => faker.definitions.color.human);

const FUNCTIONS = ["rgb", "rgba", "hsl", "hsla", "hwb", "cmyk", "lab", "lch", "color"] as const;
const SPACES = ["sRGB", "display-p3", "rec2020", "a98-rgb", "prophoto-rgb"] as const;

const format = withDefault(
  oneOf("decimal for numbers, css for a CSS function, binary for bits.", ["decimal", "css", "binary"]),
  "decimal",
);

const includeAlpha = withDefault(flag("Whether it says how opaque it is."), false);

export const colorFunctions = [
  withoutArguments("color.human", "The name of a colour.", humanColor),
  withoutArguments(
    "color.space",
    "The name of a colour space.",
    pickFrom(({ definitions }) => definitions.color.space),
  ),
  withoutArguments(
    "color.cssSupportedFunction",
    "A function of CSS that makes a colour.",
    pickFrom(() => FUNCTIONS),
  ),
  withoutArguments(
    "color.cssSupportedSpace",
    "A colour space that CSS knows.",
    pickFrom(() => SPACES),
  ),
  withOptions({
    name: "color.rgb",
    description: "A colour of red, green and blue, as hexadecimal unless told otherwise.",
    example: '{{color.rgb({"format":"css"})}}',
    fields: {
      format: withDefault(
        oneOf("hex for hexadecimal, decimal for numbers, css for a CSS function, binary for bits.", [
          "hex",
          "decimal",
          "css",
          "binary",
        ]),
        "hex",
      ),
      prefix: withDefault(text("What stands before hexadecimal digits."), "#"),
      casing: withDefault(oneOf("The case of hexadecimal digits.", ["lower", "upper", "mixed"]), "lower"),
      includeAlpha,
    },
    draw:
      (options) =>
      ({ faker }) =>
        faker.color.rgb(options),
  }),
  withOptions({
    name: "color.cmyk",
    description: "A colour of cyan, magenta, yellow and black.",
    fields: { format },
    draw:
      (options) =>
      ({ faker }) =>
        faker.color.cmyk(options),
  }),
  withOptions({
    name: "color.hsl",
    description: "A colour of hue, saturation and lightness.",
    fields: { format, includeAlpha },
    draw:
      (options) =>
      ({ faker }) =>
        faker.color.hsl(options),
  }),
  withOptions({
    name: "color.hwb",
    description: "A colour of hue, whiteness and blackness.",
    fields: { format },
    draw:
      (options) =>
      ({ faker }) =>
        faker.color.hwb(options),
  }),
  withOptions({
    name: "color.lab",
    description: "A colour of the CIELAB space.",
    fields: { format },
    draw:
      (options) =>
      ({ faker }) =>
        faker.color.lab(options),
  }),
  withOptions({
    name: "color.lch",
    description: "A colour of lightness, chroma and hue.",
    fields: { format },
    draw:
      (options) =>
      ({ faker }) =>
        faker.color.lch(options),
  }),
  withOptions({
    name: "color.colorByCSSColorSpace",
    description: "A colour of a colour space of CSS.",
    fields: { format, space: withDefault(oneOf("The colour space.", SPACES), "sRGB") },
    draw:
      (options) =>
      ({ faker }) =>
        faker.color.colorByCSSColorSpace(options),
  }),
];
