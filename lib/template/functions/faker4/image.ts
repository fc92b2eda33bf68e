import { drawInteger } from "../../random/draw-integer";
import { dataUri, IMAGE_ENCODINGS } from "../faker10/data-uri";
import { type Field, field, orElse } from "../faker10/field";
import { integer } from "../faker10/number-fields";
import { oneOf, text } from "../faker10/text-fields";
import type { TemplateFunction } from "../template-function";
import { CATEGORIES, imageOfAnyCategory, imageUrl } from "./image-draws";
import { avatar } from "./internet-draws";
import { looseText, truth, unlessZero } from "./old-fields";
import { old, oldOrNew, oldPlain } from "./old-function";

/** faker 4.1 put whatever it was given into the address. */
function pixels(side: string, usual: number): Field<string> {
  const given = unlessZero(looseText(`The ${side} in pixels.`));
  return orElse({ ...given, help: { ...given.help, kind: "integer", unit: "px" } }, `${usual}`, `${usual}`);
}

const sides = { width: pixels("width", 640), height: pixels("height", 480) };

const randomize = truth("Whether a random number follows, against caches.");

const category = (name: (typeof CATEGORIES)[number]): TemplateFunction =>
  old({
    name: `image.${name}`,
    description: `The address of a picture of the category ${name}.`,
    example: `{{image.${name}(800, 600)}}`,
    fields: { ...sides, randomize },
    draw: (picture) => (context) => imageUrl(context, { ...picture, category: name, https: false }),
  });

const newSide = (side: string): Field<number | undefined> =>
  integer(`The ${side} in pixels, 1 to 3999 unless given.`, { minimum: 1, unit: "px" });

export const imageRows: readonly TemplateFunction[] = [
  old({
    name: "image.image",
    description: "The address of a picture of any category.",
    example: "{{image.image(800, 600)}}",
    fields: { ...sides, randomize },
    draw: (picture) => (context) => imageOfAnyCategory(context, { ...picture, https: false }),
  }),
  oldPlain("image.avatar", "The address of a small portrait.", avatar),
  old({
    name: "image.imageUrl",
    description: "The address of a picture.",
    example: '{{image.imageUrl(800, 600, "cats", true, true)}}',
    fields: {
      ...sides,
      category: looseText("What the picture shows, such as cats."),
      randomize,
      https: orElse(
        field({ kind: "boolean", description: "Whether its protocol is https." }, (value) => value === true),
        false,
      ),
    },
    draw: (picture) => (context) => imageUrl(context, picture),
  }),
  ...CATEGORIES.map(category),
  oldOrNew({
    name: "image.dataUri",
    description: "A grey picture of the given size, as a data: address with SVG.",
    example: "{{image.dataUri(200, 100)}}",
    inOrder: sides,
    draw:
      ({ width, height }) =>
      () =>
        dataUri({ width, height, color: "grey", type: "svg-uri" }),
    byName: {
      width: newSide("width"),
      height: newSide("height"),
      color: text("Its colour, as SVG names it; any unless given."),
      type: oneOf("How it is encoded; either unless given.", IMAGE_ENCODINGS),
    },
    drawByName:
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
