import { drawInteger, drawMember } from "../../random/draw-integer";
import type { TextDraw } from "../faker10/draw";
import type { RenderContext } from "../template-function";

export const CATEGORIES = [
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

export interface Picture {
  /** Pixels. */
  readonly width: number | string;
  readonly height: number | string;
  readonly category: string | undefined;
  /** Whether a number after it keeps browsers from showing the same picture twice. */
  readonly randomize: boolean;
  readonly https: boolean;
}

export function imageUrl({ random }: RenderContext, picture: Picture): string {
  const { width, height, category, randomize, https } = picture;
  const path = category === undefined ? "" : `/${category}`;
  const query = randomize ? `?${drawInteger(random, 0, 99_999)}` : "";
  return `http${https ? "s" : ""}://lorempixel.com/${width}/${height}${path}${query}`;
}

export function imageOfAnyCategory(context: RenderContext, picture: Omit<Picture, "category">): string {
  return imageUrl(context, { ...picture, category: drawMember(context.random, CATEGORIES) });
}

const USUAL = { width: 640, height: 480, randomize: false, https: false };

export const randomImage: TextDraw = (context) => imageOfAnyCategory(context, USUAL);
