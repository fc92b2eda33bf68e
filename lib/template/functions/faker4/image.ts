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

/** Half of a surrogate pair, which cannot be percent-encoded. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Creates a data URI of a single-color rectangle that is labeled with its size. */
export function createDataUri({ width, height, color, type }: SvgImage): string {
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

interface Image {
  /** Pixels. */
  readonly width: number | string;
  readonly height: number | string;
  readonly category: string | undefined;
  /** Whether to append a random number, so that browsers do not show a cached image. */
  readonly randomize: boolean;
  readonly https: boolean;
}

function imageUrl({ random }: RenderContext, image: Image): string {
  const { width, height, category, randomize, https } = image;
  const path = category === undefined ? "" : `/${category}`;
  const query = randomize ? `?${drawInteger(random, 0, 99_999)}` : "";
  return `http${https ? "s" : ""}://lorempixel.com/${width}/${height}${path}${query}`;
}

function randomCategoryImageUrl(context: RenderContext, image: Omit<Image, "category">): string {
  return imageUrl(context, { ...image, category: drawMember(context.random, CATEGORIES) });
}

const DEFAULT_IMAGE = { width: 640, height: 480, randomize: false, https: false };

export const randomImage: TextDraw = (context) => randomCategoryImageUrl(context, DEFAULT_IMAGE);

/** Like faker 4.1, accepts any text, which becomes part of the URL. */
function pixels(side: string, defaultPixels: number): Field<string> {
  const text = zeroAsMissing(lenientText(`The ${side} in pixels.`));
  return withDefault(
    { ...text, help: { ...text.help, kind: "integer", unit: "px" } },
    `${defaultPixels}`,
    `${defaultPixels}`,
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
    draw: (image) => (context) => imageUrl(context, { ...image, category, https: false }),
  });

const sideOption = (side: string): Field<number | undefined> =>
  integer(`The ${side} in pixels; defaults to a random number from 1 to 3999.`, { minimum: 1, unit: "px" });

export const imageFunctions = [
  lenient({
    name: "image.image",
    description: "Returns the URL of an image from a random category.",
    example: "{{image.image(800, 600)}}",
    fields: { ...sides, randomize },
    draw: (image) => (context) => randomCategoryImageUrl(context, { ...image, https: false }),
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
    draw: (image) => (context) => imageUrl(context, image),
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
        createDataUri({ width, height, color: "grey", type: "svg-uri" }),
    options: {
      width: sideOption("width"),
      height: sideOption("height"),
      color: text("The color, in SVG notation; defaults to a random color."),
      type: oneOf("The encoding; defaults to a random encoding.", IMAGE_ENCODINGS),
    },
    drawFromOptions:
      ({ width, height, color, type }) =>
      ({ random, faker }) =>
        createDataUri({
          width: width ?? drawInteger(random, 1, 3999),
          height: height ?? drawInteger(random, 1, 3999),
          color: color ?? faker.color.rgb(),
          type: type ?? IMAGE_ENCODINGS[drawInteger(random, 0, 1)] ?? "svg-uri",
        }),
  }),
];
