import { plain, withOptions } from "../define-function";
import { flag, oneOf, orElse, text } from "../fields";
import { memberOf } from "../locale-draws";

export const humanColor = memberOf((faker) => faker.definitions.color.human);

const FUNCTIONS = ["rgb", "rgba", "hsl", "hsla", "hwb", "cmyk", "lab", "lch", "color"] as const;
const SPACES = ["sRGB", "display-p3", "rec2020", "a98-rgb", "prophoto-rgb"] as const;

const format = orElse(
  oneOf("decimal for numbers, css for a CSS function, binary for bits.", ["decimal", "css", "binary"]),
  "decimal",
);

const includeAlpha = orElse(flag("Whether it says how opaque it is."), false);

export const colorRows = [
  plain("color.human", "The name of a colour.", humanColor),
  plain(
    "color.space",
    "The name of a colour space.",
    memberOf(({ definitions }) => definitions.color.space),
  ),
  plain(
    "color.cssSupportedFunction",
    "A function of CSS that makes a colour.",
    memberOf(() => FUNCTIONS),
  ),
  plain(
    "color.cssSupportedSpace",
    "A colour space that CSS knows.",
    memberOf(() => SPACES),
  ),
  withOptions({
    name: "color.rgb",
    description: "A colour of red, green and blue, as hexadecimal unless told otherwise.",
    example: '{{color.rgb({"format":"css"})}}',
    fields: {
      format: orElse(
        oneOf("hex for hexadecimal, decimal for numbers, css for a CSS function, binary for bits.", [
          "hex",
          "decimal",
          "css",
          "binary",
        ]),
        "hex",
      ),
      prefix: orElse(text("What stands before hexadecimal digits."), "#"),
      casing: orElse(oneOf("The case of hexadecimal digits.", ["lower", "upper", "mixed"]), "lower"),
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
    fields: { format, space: orElse(oneOf("The colour space.", SPACES), "sRGB") },
    draw:
      (options) =>
      ({ faker }) =>
        faker.color.colorByCSSColorSpace(options),
  }),
];
