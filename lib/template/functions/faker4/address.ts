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
import { drawNearbyCoordinate, origin } from "../faker10/nearby-coordinate";
import { firstName, singleLastName } from "../faker10/person";
import { withDefault } from "../fields";
import type { TextDraw } from "../locale-draws";
import type { RenderContext } from "../template-function";
import { drawDigits, fillSymbols } from "../text-draws";
import {
  formatIndex,
  ignoringArguments,
  lenient,
  lenientBoolean,
  lenientNumber,
  lenientText,
  zeroAsMissing,
} from "./lenient";

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
  `${random.next() < 0.5 ? "Apt." : "Suite"} ${drawDigits(random, 3)}`;

export function streetAddress(context: RenderContext, withSecondary: boolean): string {
  const houseNumber = drawDigits(context.random, drawInteger(context.random, 3, 5));
  const address = `${houseNumber} ${streetName(context)}`;
  return withSecondary ? `${address} ${secondaryAddress(context)}` : address;
}

export function zipCode({ random }: RenderContext, format?: string): string {
  return fillSymbols(random, format ?? (random.next() < 0.5 ? "#####" : "#####-####"));
}

export const latitude: TextDraw = ({ random }) =>
  (drawInteger(random, 0, 1_800_000) / 10_000 - 90).toFixed(4);

export const longitude: TextDraw = ({ random }) =>
  (drawInteger(random, 0, 3_600_000) / 10_000 - 180).toFixed(4);

export const addressFunctions = [
  lenient({
    name: "address.zipCode",
    description: "A postal code of the United States, with or without its last four digits.",
    example: '{{address.zipCode("??-####")}}',
    fields: { format: lenientText("Its form: # for a digit, ? for a capital letter.") },
    draw:
      ({ format }) =>
      (context) =>
        zipCode(context, format),
  }),
  lenient({
    name: "address.city",
    description: "The made-up name of a city.",
    fields: {
      format: formatIndex(CITIES, "0 for West Adahaven, 1 for West Ada, 2 for Adahaven, 3 for Smithhaven."),
    },
    draw: ({ format }) => format,
  }),
  ignoringArguments("address.cityPrefix", "What the name of a city starts with, such as North.", cityPrefix),
  ignoringArguments("address.citySuffix", "What the name of a city ends with, such as ville.", citySuffix),
  ignoringArguments("address.streetName", "The made-up name of a street.", streetName),
  lenient({
    name: "address.streetAddress",
    description: "A house number and a street.",
    example: "{{address.streetAddress(true)}}",
    fields: { useFullAddress: lenientBoolean("Whether an apartment or suite follows.") },
    draw:
      ({ useFullAddress }) =>
      (context) =>
        streetAddress(context, useFullAddress),
  }),
  ignoringArguments(
    "address.streetSuffix",
    "What the name of a street ends with, such as Avenue.",
    streetSuffix,
  ),
  ignoringArguments(
    "address.streetPrefix",
    "The direction before the name of a street, such as NW.",
    directionAbbreviation,
  ),
  ignoringArguments("address.secondaryAddress", "An apartment or a suite.", secondaryAddress),
  ignoringArguments("address.county", "The name of a county.", county),
  ignoringArguments("address.country", "The name of a country.", country),
  ignoringArguments("address.countryCode", "The two letters of a country (ISO 3166-1).", countryCode2),
  ignoringArguments("address.state", "A state of the United States.", state),
  ignoringArguments(
    "address.stateAbbr",
    "The two letters of a state of the United States.",
    stateAbbreviation,
  ),
  ignoringArguments("address.latitude", "A latitude in degrees, with four decimals.", latitude),
  ignoringArguments("address.longitude", "A longitude in degrees, with four decimals.", longitude),
  lenient({
    name: "address.nearbyGPSCoordinate",
    description: "A latitude and a longitude near a point, joined by a comma.",
    example: "{{address.nearbyGPSCoordinate([37.5, 127.0], 10, true)}}",
    fields: {
      coordinate: origin,
      radius: withDefault(
        zeroAsMissing(lenientNumber("At most so far away, in miles or kilometres.", { minimum: 0 })),
        10,
      ),
      isMetric: lenientBoolean("Whether the radius is in kilometres."),
    },
    draw:
      ({ coordinate, radius, isMetric }) =>
      (context) => {
        if (coordinate === undefined) return [latitude(context), longitude(context)];
        const point = drawNearbyCoordinate(context.random, coordinate, radius, isMetric);
        return [point.latitude.toFixed(4), point.longitude.toFixed(4)];
      },
  }),
];
