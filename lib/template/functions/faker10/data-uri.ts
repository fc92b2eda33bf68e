import { base64 } from "./base64";

export const IMAGE_ENCODINGS = ["svg-uri", "svg-base64"] as const;

export interface SvgImage {
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
    : `data:image/svg+xml;base64,${base64(svg)}`;
}
