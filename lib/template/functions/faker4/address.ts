import { drawInteger } from "../../random/draw-integer";
import {
  cityPrefix,
  citySuffix,
  country,
  countryCode2,
  county,
  directionAbbreviation,
  state,
  stateAbbreviation,
  streetSuffix,
} from "../faker10/location";
import { nearbyCoordinate, origin } from "../faker10/nearby-coordinate";
import { firstName, singleLastName } from "../faker10/person";
import { orElse } from "../fields";
import type { TextDraw } from "../locale-draws";
import type { RenderContext, TemplateFunction } from "../template-function";
import { digits, withSymbols } from "../text-draws";
import { formatChoice, loose, looseText, old, oldPlain, truth, unlessZero } from "./lenient";

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

export const addressRows: readonly TemplateFunction[] = [
  old({
    name: "address.zipCode",
    description: "A postal code of the United States, with or without its last four digits.",
    example: '{{address.zipCode("??-####")}}',
    fields: { format: looseText("Its form: # for a digit, ? for a capital letter.") },
    draw:
      ({ format }) =>
      (context) =>
        zipCode(context, format),
  }),
  old({
    name: "address.city",
    description: "The made-up name of a city.",
    fields: {
      format: formatChoice(CITIES, "0 for West Adahaven, 1 for West Ada, 2 for Adahaven, 3 for Smithhaven."),
    },
    draw: ({ format }) => format,
  }),
  oldPlain("address.cityPrefix", "What the name of a city starts with, such as North.", cityPrefix),
  oldPlain("address.citySuffix", "What the name of a city ends with, such as ville.", citySuffix),
  oldPlain("address.streetName", "The made-up name of a street.", streetName),
  old({
    name: "address.streetAddress",
    description: "A house number and a street.",
    example: "{{address.streetAddress(true)}}",
    fields: { useFullAddress: truth("Whether an apartment or suite follows.") },
    draw:
      ({ useFullAddress }) =>
      (context) =>
        streetAddress(context, useFullAddress),
  }),
  oldPlain("address.streetSuffix", "What the name of a street ends with, such as Avenue.", streetSuffix),
  oldPlain(
    "address.streetPrefix",
    "The direction before the name of a street, such as NW.",
    directionAbbreviation,
  ),
  oldPlain("address.secondaryAddress", "An apartment or a suite.", secondaryAddress),
  oldPlain("address.county", "The name of a county.", county),
  oldPlain("address.country", "The name of a country.", country),
  oldPlain("address.countryCode", "The two letters of a country (ISO 3166-1).", countryCode2),
  oldPlain("address.state", "A state of the United States.", state),
  oldPlain("address.stateAbbr", "The two letters of a state of the United States.", stateAbbreviation),
  oldPlain("address.latitude", "A latitude in degrees, with four decimals.", latitude),
  oldPlain("address.longitude", "A longitude in degrees, with four decimals.", longitude),
  old({
    name: "address.nearbyGPSCoordinate",
    description: "A latitude and a longitude near a point, joined by a comma.",
    example: "{{address.nearbyGPSCoordinate([37.5, 127.0], 10, true)}}",
    fields: {
      coordinate: origin,
      radius: orElse(unlessZero(loose("At most so far away, in miles or kilometres.", { minimum: 0 })), 10),
      isMetric: truth("Whether the radius is in kilometres."),
    },
    draw:
      ({ coordinate, radius, isMetric }) =>
      (context) => {
        if (coordinate === undefined) return [latitude(context), longitude(context)];
        const point = nearbyCoordinate(context.random, coordinate, radius, isMetric);
        return [point.latitude.toFixed(4), point.longitude.toFixed(4)];
      },
  }),
];
