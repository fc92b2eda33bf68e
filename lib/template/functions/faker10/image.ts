import type { RandomSource } from "@/lib/random";
import { drawInteger } from "../../random/draw-integer";
import { wrongArgument } from "../arguments";
import { withOptions, withoutArguments } from "../define-function";
import { type Field, field, flag, integer, oneOf, text, withDefault } from "../fields";
import { SEXES } from "./person";

const side = (name: string): Field<number | undefined> =>
  integer(`The ${name} in pixels; defaults to a random number from 1 to 3999.`, { minimum: 1, unit: "px" });

const sides = { width: side("width"), height: side("height") };

const anySide = (random: RandomSource): number => drawInteger(random, 1, 3999);

const BLURS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

const PORTRAIT_SIZES = [512, 256, 128, 64, 32] as const;

const portraitSize: Field<(typeof PORTRAIT_SIZES)[number]> = withDefault(
  field(
    { kind: "integer", description: "The width and height: 512, 256, 128, 64, or 32.", unit: "px" },
    (value, place) => {
      const size = PORTRAIT_SIZES.find((candidate) => candidate === Number(value));
      if (size !== undefined) return size;
      throw wrongArgument(place, "one-of", value, { words: PORTRAIT_SIZES.join(", ") });
    },
  ),
  512,
);

export const imageFunctions = [
  withoutArguments(
    "image.avatarGitHub",
    "Returns the URL of a GitHub avatar.",
    ({ random }) => `https://avatars.githubusercontent.com/u/${drawInteger(random, 0, 100_000_000)}`,
  ),
  withOptions({
    name: "image.personPortrait",
    description: "Returns the URL of a generated portrait of a person.",
    example: '{{image.personPortrait({"size":128})}}',
    fields: { sex: oneOf("The sex of the person; defaults to a random one.", SEXES), size: portraitSize },
    draw:
      (options) =>
      ({ faker }) =>
        faker.image.personPortrait(options),
  }),
  withOptions({
    name: "image.url",
    description: "Returns the URL of an image.",
    example: '{{image.url({"width":640,"height":480})}}',
    fields: sides,
    draw:
      (options) =>
      ({ faker }) =>
        faker.image.url(options),
  }),
  withOptions({
    name: "image.urlLoremFlickr",
    description: "Returns the URL of an image on LoremFlickr, which has shut down; use image.url instead.",
    example: '{{image.urlLoremFlickr({"category":"cats"})}}',
    fields: { ...sides, category: text("The category of the image.") },
    // Does not call faker, which logs a warning at every call.
    draw:
      ({ width, height, category }) =>
      ({ random }) => {
        const path = category === undefined ? "" : `/${category}`;
        const lock = drawInteger(random, 0, Number.MAX_SAFE_INTEGER);
        return `https://loremflickr.com/${width ?? anySide(random)}/${height ?? anySide(random)}${path}?lock=${lock}`;
      },
  }),
  withOptions({
    name: "image.urlPicsumPhotos",
    description: "Returns the URL of an image on Picsum Photos.",
    example: '{{image.urlPicsumPhotos({"width":640,"height":480,"blur":0})}}',
    fields: {
      ...sides,
      grayscale: flag("Whether the image is grayscale; defaults to random."),
      blur: field(
        {
          kind: "integer",
          description: "The blur level, from 0 to 10; defaults to a random level.",
          minimum: 0,
          maximum: 10,
        },
        (value, place) => {
          const blur = BLURS.find((candidate) => candidate === Number(value));
          if (blur !== undefined) return blur;
          throw wrongArgument(place, "whole-number-between", value, { minimum: 0, maximum: 10 });
        },
      ),
    },
    draw:
      (options) =>
      ({ faker }) =>
        faker.image.urlPicsumPhotos(options),
  }),
];
