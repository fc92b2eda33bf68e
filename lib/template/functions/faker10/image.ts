import type { RandomSource } from "@/lib/random";
import { drawInteger } from "../../random/draw-integer";
import { wrongArgument } from "../arguments";
import { withOptions, withoutArguments } from "../define-function";
import { type Field, field, flag, integer, oneOf, text, withDefault } from "../fields";
import { SEXES } from "./person";

const side = (name: string): Field<number | undefined> =>
  integer(`The ${name} in pixels, 1 to 3999 unless given.`, { minimum: 1, unit: "px" });

const sides = { width: side("width"), height: side("height") };

const anySide = (random: RandomSource): number => drawInteger(random, 1, 3999);

const BLURS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

const PORTRAIT_SIZES = [512, 256, 128, 64, 32] as const;

const portraitSize: Field<(typeof PORTRAIT_SIZES)[number]> = withDefault(
  field(
    { kind: "integer", description: "Both sides: 512, 256, 128, 64 or 32.", unit: "px" },
    (value, place) => {
      const size = PORTRAIT_SIZES.find((each) => each === Number(value));
      if (size !== undefined) return size;
      throw wrongArgument(place, "one-of", value, { words: PORTRAIT_SIZES.join(", ") });
    },
  ),
  512,
);

export const imageFunctions = [
  withoutArguments(
    "image.avatarGitHub",
    "The address of the picture of some account at GitHub.",
    ({ random }) => `https://avatars.githubusercontent.com/u/${drawInteger(random, 0, 100_000_000)}`,
  ),
  withOptions({
    name: "image.personPortrait",
    description: "The address of the portrait of a person who does not exist.",
    example: '{{image.personPortrait({"size":128})}}',
    fields: { sex: oneOf("Whose portrait; any unless given.", SEXES), size: portraitSize },
    draw:
      (options) =>
      ({ faker }) =>
        faker.image.personPortrait(options),
  }),
  withOptions({
    name: "image.url",
    description: "The address of a picture.",
    example: '{{image.url({"width":640,"height":480})}}',
    fields: sides,
    draw:
      (options) =>
      ({ faker }) =>
        faker.image.url(options),
  }),
  withOptions({
    name: "image.urlLoremFlickr",
    description: "The address of a picture at LoremFlickr, which is no longer there: image.url has pictures.",
    example: '{{image.urlLoremFlickr({"category":"cats"})}}',
    fields: { ...sides, category: text("What the picture shows.") },
    // faker's own writes a warning to the console at every call.
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
    description: "The address of a picture at Picsum Photos.",
    example: '{{image.urlPicsumPhotos({"width":640,"height":480,"blur":0})}}',
    fields: {
      ...sides,
      grayscale: flag("Whether it has no colours; either unless given."),
      blur: field(
        { kind: "integer", description: "How blurred, 0 to 10; any unless given.", minimum: 0, maximum: 10 },
        (value, place) => {
          const blur = BLURS.find((each) => each === Number(value));
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
