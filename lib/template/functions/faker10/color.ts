import { withOptions, withoutArguments } from "../define-function";
import { flag, oneOf, text, withDefault } from "../fields";
import { pickFrom } from "../locale-draws";

export const humanColor = pickFrom((faker) => faker.definitions.color.human);

const FUNCTIONS = ["rgb", "rgba", "hsl", "hsla", "hwb", "cmyk", "lab", "lch", "color"] as const;
const SPACES = ["sRGB", "display-p3", "rec2020", "a98-rgb", "prophoto-rgb"] as const;

const format = withDefault(
  oneOf("The format: decimal for numbers, css for a CSS function, binary for bits.", [
    "decimal",
    "css",
    "binary",
  ]),
  "decimal",
);

const includeAlpha = withDefault(flag("Whether to include an alpha value (opacity)."), false);

export const colorFunctions = [
  withoutArguments("color.human", "Returns a color name.", humanColor),
  withoutArguments(
    "color.space",
    "Returns the name of a color space.",
    pickFrom(({ definitions }) => definitions.color.space),
  ),
  withoutArguments(
    "color.cssSupportedFunction",
    "Returns the name of a CSS color function.",
    pickFrom(() => FUNCTIONS),
  ),
  withoutArguments(
    "color.cssSupportedSpace",
    "Returns the name of a CSS color space.",
    pickFrom(() => SPACES),
  ),
  withOptions({
    name: "color.rgb",
    description: "Returns an RGB color, in hexadecimal format by default.",
    example: '{{color.rgb({"format":"css"})}}',
    fields: {
      format: withDefault(
        oneOf(
          "The format: hex for hexadecimal, decimal for numbers, css for a CSS function, binary for bits.",
          ["hex", "decimal", "css", "binary"],
        ),
        "hex",
      ),
      prefix: withDefault(text("The prefix of hexadecimal digits."), "#"),
      casing: withDefault(
        oneOf("The letter case of hexadecimal digits.", ["lower", "upper", "mixed"]),
        "lower",
      ),
      includeAlpha,
    },
    draw:
      (options) =>
      ({ faker }) =>
        faker.color.rgb(options),
  }),
  withOptions({
    name: "color.cmyk",
    description: "Returns a CMYK color.",
    fields: { format },
    draw:
      (options) =>
      ({ faker }) =>
        faker.color.cmyk(options),
  }),
  withOptions({
    name: "color.hsl",
    description: "Returns an HSL color.",
    fields: { format, includeAlpha },
    draw:
      (options) =>
      ({ faker }) =>
        faker.color.hsl(options),
  }),
  withOptions({
    name: "color.hwb",
    description: "Returns an HWB color.",
    fields: { format },
    draw:
      (options) =>
      ({ faker }) =>
        faker.color.hwb(options),
  }),
  withOptions({
    name: "color.lab",
    description: "Returns a CIELAB color.",
    fields: { format },
    draw:
      (options) =>
      ({ faker }) =>
        faker.color.lab(options),
  }),
  withOptions({
    name: "color.lch",
    description: "Returns an LCH color.",
    fields: { format },
    draw:
      (options) =>
      ({ faker }) =>
        faker.color.lch(options),
  }),
  withOptions({
    name: "color.colorByCSSColorSpace",
    description: "Returns a color in a CSS color space.",
    fields: { format, space: withDefault(oneOf("The color space.", SPACES), "sRGB") },
    draw:
      (options) =>
      ({ faker }) =>
        faker.color.colorByCSSColorSpace(options),
  }),
];
