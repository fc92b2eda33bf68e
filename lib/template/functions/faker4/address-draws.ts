import { drawInteger } from "../../random/draw-integer";
import type { TextDraw } from "../faker10/draw";
import { cityPrefix, citySuffix, streetSuffix } from "../faker10/location-draws";
import { firstName, singleLastName } from "../faker10/person-draws";
import { digits, withSymbols } from "../faker10/symbols";
import type { RenderContext } from "../template-function";

/** In faker 4.1's order, which its argument counts by. */
export const CITIES: readonly TextDraw[] = [
  (context) => `${cityPrefix(context)} ${firstName(context)}${citySuffix(context)}`,
  (context) => `${cityPrefix(context)} ${firstName(context)}`,
  (context) => `${firstName(context)}${citySuffix(context)}`,
  (context) => `${singleLastName(context)}${citySuffix(context)}`,
];

export const streetName: TextDraw = (context) => {
  const name = context.random.next() < 0.5 ? firstName(context) : singleLastName(context);
  return `${name} ${streetSuffix(context)}`;
};

export const secondaryAddress: TextDraw = ({ random }) =>
  `${random.next() < 0.5 ? "Apt." : "Suite"} ${digits(random, 3)}`;

export function streetAddress(context: RenderContext, withSecondary: boolean): string {
  const houseNumber = digits(context.random, drawInteger(context.random, 3, 5));
  const address = `${houseNumber} ${streetName(context)}`;
  return withSecondary ? `${address} ${secondaryAddress(context)}` : address;
}

export function zipCode({ random }: RenderContext, format?: string): string {
  return withSymbols(random, format ?? (random.next() < 0.5 ? "#####" : "#####-####"));
}

export const latitude: TextDraw = ({ random }) =>
  (drawInteger(random, 0, 1_800_000) / 10_000 - 90).toFixed(4);

export const longitude: TextDraw = ({ random }) =>
  (drawInteger(random, 0, 3_600_000) / 10_000 - 180).toFixed(4);
