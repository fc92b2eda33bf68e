import { drawInteger, drawMember } from "../../random/draw-integer";
import { withOptions, withoutArguments } from "../define-function";
import { characters, decimal, field, flag, integer, oneOf, withDefault } from "../fields";
import { createPatternDraw, oncePerLocale, pickFrom, type TextDraw } from "../locale-draws";
import { createMultipleDraw } from "../number-draws";
import type { Draw, RenderContext, TemplateFunction } from "../template-function";
import { drawDigits, fillSymbols } from "../text-draws";
import { drawNearbyCoordinate, origin } from "./nearby-coordinate";
import { firstName, lastName } from "./person";

export const cityPrefix = pickFrom((faker) => faker.definitions.location.city_prefix);

export const citySuffix = pickFrom((faker) => faker.definitions.location.city_suffix);

const cityName = pickFrom((faker) => faker.definitions.location.city_name);

const streetName = pickFrom((faker) => faker.definitions.location.street_name);

export const streetSuffix = pickFrom((faker) => faker.definitions.location.street_suffix);

export const county = pickFrom((faker) => faker.definitions.location.county);

export const country = pickFrom((faker) => faker.definitions.location.country);

export const countryCode2 = pickFrom((faker) =>
  faker.definitions.location.country_code.map(({ alpha2 }) => alpha2),
);

export const state = pickFrom((faker) => faker.definitions.location.state);

export const stateAbbreviation = pickFrom((faker) => faker.definitions.location.state_abbr);

/** Such as `N` or `SW`. */
export const directionAbbreviation = pickFrom(({ definitions }) => {
  const { cardinal_abbr, ordinal_abbr } = definitions.location.direction;
  return [...cardinal_abbr, ...ordinal_abbr];
});

const buildingNumberFormat = pickFrom((faker) => faker.definitions.location.building_number);

/** Replaces each run of `#` with digits that do not start with 0. */
function fillNumbers({ random }: RenderContext, format: string): string {
  return format.replace(/#+/g, (run) => `${drawInteger(random, 1, 9)}${drawDigits(random, run.length - 1)}`);
}

const buildingNumber: TextDraw = (context) => fillNumbers(context, buildingNumberFormat(context));

const secondaryFormats = oncePerLocale(({ definitions }) => [definitions.location.secondary_address].flat());

const secondaryAddress: TextDraw = (context) =>
  fillNumbers(context, drawMember(context.random, secondaryFormats(context)));

const postcodes = oncePerLocale(({ definitions }) => [definitions.location.postcode].flat());

const zipCode: TextDraw = (context) =>
  fillSymbols(context.random, drawMember(context.random, postcodes(context)));

const PARTS: ReadonlyMap<string, TextDraw> = new Map<string, TextDraw>([
  ["location.city_prefix", cityPrefix],
  ["location.city_suffix", citySuffix],
  ["location.city_name", cityName],
  ["location.street_name", streetName],
  ["location.street_suffix", streetSuffix],
  ["location.buildingNumber", buildingNumber],
  ["location.secondaryAddress", secondaryAddress],
  ["location.state", state],
  ["location.zipCode", zipCode],
  ["location.street", (context) => street(context)],
  ["location.streetAddress", (context) => streetAddress(context)],
  ["location.city", (context) => city(context)],
  ["person.firstName", (context) => firstName(context)],
  ["person.lastName", lastName],
]);

const cities = oncePerLocale(({ definitions }) =>
  createPatternDraw(definitions.location.city_pattern, PARTS),
);

const city: TextDraw = (context) => cities(context)(context);

const streets = oncePerLocale(({ definitions }) =>
  createPatternDraw(definitions.location.street_pattern, PARTS),
);

const street: TextDraw = (context) => streets(context)(context);

const addresses = oncePerLocale(({ definitions }) =>
  createPatternDraw([definitions.location.street_address.normal], PARTS),
);

const streetAddress: TextDraw = (context) => addresses(context)(context);

const fullAddresses = oncePerLocale(({ definitions }) =>
  createPatternDraw([definitions.location.street_address.full], PARTS),
);

const fullStreetAddress: TextDraw = (context) => fullAddresses(context)(context);

const postalAddresses = oncePerLocale(({ definitions }) =>
  createPatternDraw([definitions.location.postal_address].flat(), PARTS),
);

const postalAddress: TextDraw = (context) => postalAddresses(context)(context);

const abbreviated = withDefault(flag("Whether to abbreviate the name."), false);

/** Defines a function that returns a full or abbreviated name. */
function createAbbreviatingFunction<const Name extends string>(
  name: Name,
  description: string,
  long: Draw,
  short: Draw,
): TemplateFunction<Name> {
  return withOptions({
    name,
    description,
    example: `{{${name}({"abbreviated":true})}}`,
    fields: { abbreviated },
    draw: ({ abbreviated: isShort }) => (isShort ? short : long),
  });
}

/** Defines a function that returns a latitude or longitude. */
function createDegreesFunction<const Name extends string>(
  name: Name,
  description: string,
  maximum: number,
): TemplateFunction<Name> {
  const bounds = { minimum: -maximum, maximum, unit: "°" };
  return withOptions({
    name,
    description,
    example: `{{${name}({"min":30,"max":40,"precision":5})}}`,
    fields: {
      max: withDefault(decimal("The highest value, inclusive.", bounds), maximum),
      min: withDefault(decimal("The lowest value, inclusive.", bounds), -maximum),
      precision: withDefault(
        integer("The maximum number of decimal places.", { minimum: 0, maximum: 15 }),
        4,
      ),
    },
    draw: ({ min, max, precision }) => {
      const number = createMultipleDraw({ min, max, multipleOf: Number(`1e-${precision}`) });
      return ({ random }) => number(random);
    },
  });
}

/** Rounds to about 0.1 meters. */
const round = (angle: number): number => Math.round(angle * 1e6) / 1e6;

const formatOrFormats = characters(
  "The format, in which # is a digit and ? is an uppercase letter, or a list of formats.",
);

const formats = field(formatOrFormats.help, (value, place) =>
  typeof value === "string" ? [value] : formatOrFormats.read(value, place),
);

export const locationFunctions = [
  withOptions({
    name: "location.zipCode",
    description: "Returns a US ZIP code, with or without the four-digit extension.",
    example: '{{location.zipCode("#####")}}',
    lead: ["format"],
    fields: { format: formats },
    draw: ({ format }) =>
      format === undefined || format.length === 0
        ? zipCode
        : ({ random }) => fillSymbols(random, drawMember(random, format)),
  }),
  withoutArguments("location.city", "Returns a real or fictional city name.", city),
  withoutArguments("location.buildingNumber", "Returns a building number.", buildingNumber),
  withoutArguments("location.street", "Returns a street name.", street),
  withOptions({
    name: "location.streetAddress",
    description: "Returns a street address with a building number.",
    example: "{{location.streetAddress(true)}}",
    lead: ["useFullAddress"],
    fields: { useFullAddress: withDefault(flag("Whether to include an apartment or suite."), false) },
    draw: ({ useFullAddress }) => (useFullAddress ? fullStreetAddress : streetAddress),
  }),
  withoutArguments(
    "location.postalAddress",
    "Returns a complete postal address of several lines.",
    postalAddress,
  ),
  withoutArguments("location.secondaryAddress", "Returns an apartment or suite number.", secondaryAddress),
  withoutArguments("location.county", "Returns a county name.", county),
  withoutArguments("location.country", "Returns a country name.", country),
  withoutArguments(
    "location.continent",
    "Returns a continent name.",
    pickFrom(({ definitions }) => definitions.location.continent),
  ),
  withOptions({
    name: "location.countryCode",
    description: "Returns a country code (ISO 3166-1).",
    example: '{{location.countryCode("alpha-3")}}',
    lead: ["variant"],
    fields: {
      variant: withDefault(
        oneOf("The code format: two letters, three letters, or three digits.", [
          "alpha-2",
          "alpha-3",
          "numeric",
        ]),
        "alpha-2",
      ),
    },
    draw: ({ variant }) => {
      const key = ({ "alpha-2": "alpha2", "alpha-3": "alpha3", numeric: "numeric" } as const)[variant];
      return pickFrom(({ definitions }) => definitions.location.country_code.map((code) => code[key]));
    },
  }),
  createAbbreviatingFunction("location.state", "Returns a US state.", state, stateAbbreviation),
  createAbbreviatingFunction(
    "location.direction",
    "Returns a cardinal or ordinal direction, such as Northwest.",
    pickFrom(({ definitions: { location } }) => [
      ...location.direction.cardinal,
      ...location.direction.ordinal,
    ]),
    pickFrom(({ definitions: { location } }) => [
      ...location.direction.cardinal_abbr,
      ...location.direction.ordinal_abbr,
    ]),
  ),
  createAbbreviatingFunction(
    "location.cardinalDirection",
    "Returns a cardinal direction: North, East, South, or West.",
    pickFrom(({ definitions }) => definitions.location.direction.cardinal),
    pickFrom(({ definitions }) => definitions.location.direction.cardinal_abbr),
  ),
  createAbbreviatingFunction(
    "location.ordinalDirection",
    "Returns an ordinal direction, such as Southeast.",
    pickFrom(({ definitions }) => definitions.location.direction.ordinal),
    pickFrom(({ definitions }) => definitions.location.direction.ordinal_abbr),
  ),
  withoutArguments(
    "location.timeZone",
    "Returns an IANA time zone name.",
    pickFrom(({ definitions }) => definitions.location.time_zone),
  ),
  withoutArguments(
    "location.language",
    "Returns a language with its codes, as JSON.",
    pickFrom(({ definitions }) => definitions.location.language.map((language) => ({ ...language }))),
  ),
  createDegreesFunction("location.latitude", "Returns a latitude.", 90),
  createDegreesFunction("location.longitude", "Returns a longitude.", 180),
  withOptions({
    name: "location.nearbyGPSCoordinate",
    description: "Returns the latitude and longitude of a point near a center, separated by a comma.",
    example: '{{location.nearbyGPSCoordinate({"origin":[37.5,127.0],"radius":10,"isMetric":true})}}',
    fields: {
      origin,
      radius: withDefault(
        decimal("The maximum distance from the center, in miles or kilometers.", { minimum: 0 }),
        10,
      ),
      isMetric: withDefault(flag("Whether the radius is in kilometers."), false),
    },
    draw:
      ({ origin: center, radius, isMetric }) =>
      ({ random, faker }) => {
        if (center === undefined) return [faker.location.latitude(), faker.location.longitude()];
        const point = drawNearbyCoordinate(random, center, radius, isMetric);
        return [round(point.latitude), round(point.longitude)];
      },
  }),
];
