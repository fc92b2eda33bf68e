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

/** The formats, in the order of faker 4.1, because templates select one by index. */
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
    description: "Returns a US ZIP code, with or without the four-digit extension.",
    example: '{{address.zipCode("??-####")}}',
    fields: { format: lenientText("The format, in which # is a digit and ? is an uppercase letter.") },
    draw:
      ({ format }) =>
      (context) =>
        zipCode(context, format),
  }),
  lenient({
    name: "address.city",
    description: "Returns a fictional city name.",
    fields: {
      format: formatIndex(
        CITIES,
        "The format: 0 for West Adahaven, 1 for West Ada, 2 for Adahaven, 3 for Smithhaven.",
      ),
    },
    draw: ({ format }) => format,
  }),
  ignoringArguments("address.cityPrefix", "Returns a city name prefix, such as North.", cityPrefix),
  ignoringArguments("address.citySuffix", "Returns a city name suffix, such as ville.", citySuffix),
  ignoringArguments("address.streetName", "Returns a fictional street name.", streetName),
  lenient({
    name: "address.streetAddress",
    description: "Returns a street address with a building number.",
    example: "{{address.streetAddress(true)}}",
    fields: { useFullAddress: lenientBoolean("Whether to include an apartment or suite.") },
    draw:
      ({ useFullAddress }) =>
      (context) =>
        streetAddress(context, useFullAddress),
  }),
  ignoringArguments("address.streetSuffix", "Returns a street name suffix, such as Avenue.", streetSuffix),
  ignoringArguments(
    "address.streetPrefix",
    "Returns a street name prefix, such as NW.",
    directionAbbreviation,
  ),
  ignoringArguments("address.secondaryAddress", "Returns an apartment or suite number.", secondaryAddress),
  ignoringArguments("address.county", "Returns a county name.", county),
  ignoringArguments("address.country", "Returns a country name.", country),
  ignoringArguments("address.countryCode", "Returns a two-letter country code (ISO 3166-1).", countryCode2),
  ignoringArguments("address.state", "Returns a US state.", state),
  ignoringArguments("address.stateAbbr", "Returns a two-letter US state abbreviation.", stateAbbreviation),
  ignoringArguments("address.latitude", "Returns a latitude in degrees, with four decimal places.", latitude),
  ignoringArguments(
    "address.longitude",
    "Returns a longitude in degrees, with four decimal places.",
    longitude,
  ),
  lenient({
    name: "address.nearbyGPSCoordinate",
    description: "Returns the latitude and longitude of a point near a center, separated by a comma.",
    example: "{{address.nearbyGPSCoordinate([37.5, 127.0], 10, true)}}",
    fields: {
      coordinate: origin,
      radius: withDefault(
        zeroAsMissing(
          lenientNumber("The maximum distance from the center, in miles or kilometers.", { minimum: 0 }),
        ),
        10,
      ),
      isMetric: lenientBoolean("Whether the radius is in kilometers."),
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
