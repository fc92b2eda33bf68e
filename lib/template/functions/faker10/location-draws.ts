import { drawInteger, drawMember } from "../../random/draw-integer";
import type { RenderContext } from "../template-function";
import { memberOf, prepared, type TextDraw } from "./draw";
import { patternDraw } from "./pattern-draw";
import { firstName, lastName } from "./person-draws";
import { digits, withSymbols } from "./symbols";

export const cityPrefix = memberOf((faker) => faker.definitions.location.city_prefix);

export const citySuffix = memberOf((faker) => faker.definitions.location.city_suffix);

export const cityName = memberOf((faker) => faker.definitions.location.city_name);

export const streetName = memberOf((faker) => faker.definitions.location.street_name);

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

export const buildingNumber: TextDraw = (context) => numbered(context, buildingNumberFormat(context));

const secondaryFormats = prepared(({ definitions }) => [definitions.location.secondary_address].flat());

export const secondaryAddress: TextDraw = (context) =>
  numbered(context, drawMember(context.random, secondaryFormats(context)));

const postcodes = prepared(({ definitions }) => [definitions.location.postcode].flat());

export const zipCode: TextDraw = (context) =>
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

export const city: TextDraw = (context) => cities(context)(context);

const streets = prepared(({ definitions }) => patternDraw(definitions.location.street_pattern, PARTS));

export const street: TextDraw = (context) => streets(context)(context);

const addresses = prepared(({ definitions }) =>
  patternDraw([definitions.location.street_address.normal], PARTS),
);

export const streetAddress: TextDraw = (context) => addresses(context)(context);

const fullAddresses = prepared(({ definitions }) =>
  patternDraw([definitions.location.street_address.full], PARTS),
);

export const fullStreetAddress: TextDraw = (context) => fullAddresses(context)(context);

const postalAddresses = prepared(({ definitions }) =>
  patternDraw([definitions.location.postal_address].flat(), PARTS),
);

export const postalAddress: TextDraw = (context) => postalAddresses(context)(context);
