import { drawInteger, drawMember } from "../../random/draw-integer";
import { encodeBase64 } from "../base64";
import { type Field, field, integer, oneOf, text, withDefault } from "../fields";
import type { TextDraw } from "../locale-draws";
import type { RenderContext, TemplateFunction } from "../template-function";
import { avatar } from "./internet";
import {
  ignoringArguments,
  lenient,
  lenientBoolean,
  lenientOrOptions,
  lenientText,
  zeroAsMissing,
} from "./lenient";

const IMAGE_ENCODINGS = ["svg-uri", "svg-base64"] as const;

interface SvgImage {
  /** Pixels. */
  readonly width: number | string;
  readonly height: number | string;
  readonly color: string;
  readonly type: (typeof IMAGE_ENCODINGS)[number];
}

/** Half of a character, which no address can hold. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A rectangle of one colour with its size written in it, as a `data:` address. */
export function dataUri({ width, height, color, type }: SvgImage): string {
  const size = `width="${width}" height="${height}"`;
  const label = `<text x="0" y="20" font-size="20" text-anchor="start" fill="white">${width}x${height}</text>`;
  const rectangle = `<rect width="100%" height="100%" fill="${color}"/>`;
  const text = `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" baseProfile="full" ${size}> ${rectangle}  ${label} </svg>`;
  const svg = text.replace(LONE_SURROGATE, "\ufffd");
  return type === "svg-uri"
    ? `data:image/svg+xml;charset=UTF-8,${encodeURIComponent(svg)}`
    : `data:image/svg+xml;base64,${encodeBase64(svg)}`;
}

const CATEGORIES = [
  "abstract",
  "animals",
  "business",
  "cats",
  "city",
  "food",
  "nightlife",
  "fashion",
  "people",
  "nature",
  "sports",
  "technics",
  "transport",
] as const;

interface Picture {
  /** Pixels. */
  readonly width: number | string;
  readonly height: number | string;
  readonly category: string | undefined;
  /** Whether a number after it keeps browsers from showing the same picture twice. */
  readonly randomize: boolean;
  readonly https: boolean;
}

function imageUrl({ random }: RenderContext, picture: Picture): string {
  const { width, height, category, randomize, https } = picture;
  const path = category === undefined ? "" : `/${category}`;
  const query = randomize ? `?${drawInteger(random, 0, 99_999)}` : "";
  return `http${https ? "s" : ""}://lorempixel.com/${width}/${height}${path}${query}`;
}

function imageOfAnyCategory(context: RenderContext, picture: Omit<Picture, "category">): string {
  return imageUrl(context, { ...picture, category: drawMember(context.random, CATEGORIES) });
}

const USUAL = { width: 640, height: 480, randomize: false, https: false };

export const randomImage: TextDraw = (context) => imageOfAnyCategory(context, USUAL);

/** faker 4.1 put whatever it was given into the address. */
function pixels(side: string, usual: number): Field<string> {
  const given = zeroAsMissing(lenientText(`The ${side} in pixels.`));
  return withDefault(
    { ...given, help: { ...given.help, kind: "integer", unit: "px" } },
    `${usual}`,
    `${usual}`,
  );
}

const sides = { width: pixels("width", 640), height: pixels("height", 480) };

const randomize = lenientBoolean("Whether to append a random number, which bypasses caches.");

type Category = (typeof CATEGORIES)[number];

const createCategoryFunction = <const C extends Category>(category: C): TemplateFunction<`image.${C}`> =>
  lenient({
    name: `image.${category}`,
    description: `Returns the URL of an image from the category ${category}.`,
    example: `{{image.${category}(800, 600)}}`,
    fields: { ...sides, randomize },
    draw: (picture) => (context) => imageUrl(context, { ...picture, category, https: false }),
  });

const newSide = (side: string): Field<number | undefined> =>
  integer(`The ${side} in pixels; defaults to a random number from 1 to 3999.`, { minimum: 1, unit: "px" });

export const imageFunctions = [
  lenient({
    name: "image.image",
    description: "Returns the URL of an image from a random category.",
    example: "{{image.image(800, 600)}}",
    fields: { ...sides, randomize },
    draw: (picture) => (context) => imageOfAnyCategory(context, { ...picture, https: false }),
  }),
  ignoringArguments("image.avatar", "Returns the URL of an avatar image.", avatar),
  lenient({
    name: "image.imageUrl",
    description: "Returns the URL of an image.",
    example: '{{image.imageUrl(800, 600, "cats", true, true)}}',
    fields: {
      ...sides,
      category: lenientText("The category, such as cats."),
      randomize,
      https: withDefault(
        field({ kind: "boolean", description: "Whether to use HTTPS." }, (value) => value === true),
        false,
      ),
    },
    draw: (picture) => (context) => imageUrl(context, picture),
  }),
  ...CATEGORIES.map(createCategoryFunction),
  lenientOrOptions({
    name: "image.dataUri",
    description: "Returns an SVG image of the given size as a data URI.",
    example: "{{image.dataUri(200, 100)}}",
    positional: sides,
    draw:
      ({ width, height }) =>
      () =>
        dataUri({ width, height, color: "grey", type: "svg-uri" }),
    options: {
      width: newSide("width"),
      height: newSide("height"),
      color: text("The color, in SVG notation; defaults to a random color."),
      type: oneOf("The encoding; defaults to a random encoding.", IMAGE_ENCODINGS),
    },
    drawFromOptions:
      ({ width, height, color, type }) =>
      ({ random, faker }) =>
        dataUri({
          width: width ?? drawInteger(random, 1, 3999),
          height: height ?? drawInteger(random, 1, 3999),
          color: color ?? faker.color.rgb(),
          type: type ?? IMAGE_ENCODINGS[drawInteger(random, 0, 1)] ?? "svg-uri",
        }),
  }),
];
