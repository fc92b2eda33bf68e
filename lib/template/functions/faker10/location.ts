import { drawInteger, drawMember } from "../../random/draw-integer";
import { plain, withOptions } from "../define-function";
import { characters, decimal, field, flag, integer, oneOf, orElse } from "../fields";
import { memberOf, patternDraw, prepared, type TextDraw } from "../locale-draws";
import { multiples } from "../number-draws";
import type { Draw, RenderContext, TemplateFunction } from "../template-function";
import { digits, withSymbols } from "../text-draws";
import { nearbyCoordinate, origin } from "./nearby-coordinate";
import { firstName, lastName } from "./person";

export const cityPrefix = memberOf((faker) => faker.definitions.location.city_prefix);

export const citySuffix = memberOf((faker) => faker.definitions.location.city_suffix);

const cityName = memberOf((faker) => faker.definitions.location.city_name);

const streetName = memberOf((faker) => faker.definitions.location.street_name);

export const streetSuffix = memberOf((faker) => faker.definitions.location.street_suffix);

export const county = memberOf((faker) => faker.definitions.location.county);

export const country = memberOf((faker) => faker.definitions.location.country);

export const countryCode2 = memberOf((faker) =>
  faker.definitions.location.country_code.map(({ alpha2 }) => alpha2),
);

export const state = memberOf((faker) => faker.definitions.location.state);

export const stateAbbreviation = memberOf((faker) => faker.definitions.location.state_abbr);

/** `N`, `SW`. */
export const directionAbbreviation = memberOf(({ definitions }) => {
  const { cardinal_abbr, ordinal_abbr } = definitions.location.direction;
  return [...cardinal_abbr, ...ordinal_abbr];
});

const buildingNumberFormat = memberOf((faker) => faker.definitions.location.building_number);

/** Digits for each run of `#`, the first of them not 0. */
function numbered({ random }: RenderContext, format: string): string {
  return format.replace(/#+/g, (run) => `${drawInteger(random, 1, 9)}${digits(random, run.length - 1)}`);
}

const buildingNumber: TextDraw = (context) => numbered(context, buildingNumberFormat(context));

const secondaryFormats = prepared(({ definitions }) => [definitions.location.secondary_address].flat());

const secondaryAddress: TextDraw = (context) =>
  numbered(context, drawMember(context.random, secondaryFormats(context)));

const postcodes = prepared(({ definitions }) => [definitions.location.postcode].flat());

const zipCode: TextDraw = (context) =>
  withSymbols(context.random, drawMember(context.random, postcodes(context)));

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

const cities = prepared(({ definitions }) => patternDraw(definitions.location.city_pattern, PARTS));

const city: TextDraw = (context) => cities(context)(context);

const streets = prepared(({ definitions }) => patternDraw(definitions.location.street_pattern, PARTS));

const street: TextDraw = (context) => streets(context)(context);

const addresses = prepared(({ definitions }) =>
  patternDraw([definitions.location.street_address.normal], PARTS),
);

const streetAddress: TextDraw = (context) => addresses(context)(context);

const fullAddresses = prepared(({ definitions }) =>
  patternDraw([definitions.location.street_address.full], PARTS),
);

const fullStreetAddress: TextDraw = (context) => fullAddresses(context)(context);

const postalAddresses = prepared(({ definitions }) =>
  patternDraw([definitions.location.postal_address].flat(), PARTS),
);

const postalAddress: TextDraw = (context) => postalAddresses(context)(context);

const abbreviated = orElse(flag("Whether it is abbreviated."), false);

/** A function whose words have an abbreviated form. */
function abbreviating(name: string, description: string, long: Draw, short: Draw): TemplateFunction {
  return withOptions({
    name,
    description,
    example: `{{${name}({"abbreviated":true})}}`,
    fields: { abbreviated },
    draw: ({ abbreviated: isShort }) => (isShort ? short : long),
  });
}

/** A latitude or a longitude. */
function degrees(name: string, description: string, most: number): TemplateFunction {
  const bounds = { minimum: -most, maximum: most, unit: "°" };
  return withOptions({
    name,
    description,
    example: `{{${name}({"min":30,"max":40,"precision":5})}}`,
    fields: {
      max: orElse(decimal("The highest.", bounds), most),
      min: orElse(decimal("The lowest.", bounds), -most),
      precision: orElse(integer("How many decimals it may have.", { minimum: 0, maximum: 15 }), 4),
    },
    draw: ({ min, max, precision }) => {
      const number = multiples({ min, max, multipleOf: Number(`1e-${precision}`) });
      return ({ random }) => number(random);
    },
  });
}

/** Coordinates to a tenth of a metre or so. */
const round = (angle: number): number => Math.round(angle * 1e6) / 1e6;

const severalForms = characters("Its form: # for a digit, ? for a capital letter; or a list of forms.");

const forms = field(severalForms.help, (value, place) =>
  typeof value === "string" ? [value] : severalForms.read(value, place),
);

export const locationRows = [
  withOptions({
    name: "location.zipCode",
    description: "A postal code of the United States, with or without its last four digits.",
    example: '{{location.zipCode("#####")}}',
    lead: ["format"],
    fields: { format: forms },
    draw: ({ format }) =>
      format === undefined || format.length === 0
        ? zipCode
        : ({ random }) => withSymbols(random, drawMember(random, format)),
  }),
  plain("location.city", "The name of a city, made up or real.", city),
  plain("location.buildingNumber", "The number of a house.", buildingNumber),
  plain("location.street", "The name of a street.", street),
  withOptions({
    name: "location.streetAddress",
    description: "A house number and a street.",
    example: "{{location.streetAddress(true)}}",
    lead: ["useFullAddress"],
    fields: { useFullAddress: orElse(flag("Whether an apartment or suite follows."), false) },
    draw: ({ useFullAddress }) => (useFullAddress ? fullStreetAddress : streetAddress),
  }),
  plain("location.postalAddress", "A whole address over several lines.", postalAddress),
  plain("location.secondaryAddress", "An apartment or a suite.", secondaryAddress),
  plain("location.county", "The name of a county.", county),
  plain("location.country", "The name of a country.", country),
  plain(
    "location.continent",
    "The name of a continent.",
    memberOf(({ definitions }) => definitions.location.continent),
  ),
  withOptions({
    name: "location.countryCode",
    description: "The code of a country (ISO 3166-1).",
    example: '{{location.countryCode("alpha-3")}}',
    lead: ["variant"],
    fields: {
      variant: orElse(
        oneOf("Two letters, three letters or three digits.", ["alpha-2", "alpha-3", "numeric"]),
        "alpha-2",
      ),
    },
    draw: ({ variant }) => {
      const key = ({ "alpha-2": "alpha2", "alpha-3": "alpha3", numeric: "numeric" } as const)[variant];
      return memberOf(({ definitions }) => definitions.location.country_code.map((code) => code[key]));
    },
  }),
  abbreviating("location.state", "A state of the United States.", state, stateAbbreviation),
  abbreviating(
    "location.direction",
    "One of eight directions, such as Northwest.",
    memberOf(({ definitions: { location } }) => [
      ...location.direction.cardinal,
      ...location.direction.ordinal,
    ]),
    memberOf(({ definitions: { location } }) => [
      ...location.direction.cardinal_abbr,
      ...location.direction.ordinal_abbr,
    ]),
  ),
  abbreviating(
    "location.cardinalDirection",
    "North, East, South or West.",
    memberOf(({ definitions }) => definitions.location.direction.cardinal),
    memberOf(({ definitions }) => definitions.location.direction.cardinal_abbr),
  ),
  abbreviating(
    "location.ordinalDirection",
    "A direction between two others, such as Southeast.",
    memberOf(({ definitions }) => definitions.location.direction.ordinal),
    memberOf(({ definitions }) => definitions.location.direction.ordinal_abbr),
  ),
  plain(
    "location.timeZone",
    "The IANA name of a time zone.",
    memberOf(({ definitions }) => definitions.location.time_zone),
  ),
  plain(
    "location.language",
    "A language with its codes, as JSON.",
    memberOf(({ definitions }) => definitions.location.language.map((language) => ({ ...language }))),
  ),
  degrees("location.latitude", "A latitude.", 90),
  degrees("location.longitude", "A longitude.", 180),
  withOptions({
    name: "location.nearbyGPSCoordinate",
    description: "A latitude and a longitude near a point, joined by a comma.",
    example: '{{location.nearbyGPSCoordinate({"origin":[37.5,127.0],"radius":10,"isMetric":true})}}',
    fields: {
      origin,
      radius: orElse(decimal("At most so far away, in miles or kilometres.", { minimum: 0 }), 10),
      isMetric: orElse(flag("Whether the radius is in kilometres."), false),
    },
    draw:
      ({ origin: from, radius, isMetric }) =>
      ({ random, faker }) => {
        if (from === undefined) return [faker.location.latitude(), faker.location.longitude()];
        const point = nearbyCoordinate(random, from, radius, isMetric);
        return [round(point.latitude), round(point.longitude)];
      },
  }),
];
